export { audienceOf } from "./audience";
export { decide } from "./decide";
export { inForce } from "./inForce";
export { readPolicy } from "./readPolicy";
export { isOneClick, isSecured, recognise, switchOffEdits, switchOnEdits } from "./route";
export { withOwnDomain, withSendersDomain } from "./withOwnDomain";
