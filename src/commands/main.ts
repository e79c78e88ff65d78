import { sendSecurelyFunction } from "../hosts/installedNames";
import { onSendSecurely } from "./onSendSecurely";

void Office.onReady();

Office.actions.associate(sendSecurelyFunction, onSendSecurely);
