/**
 * Names everybody in Denmark and Sweden has met, from general knowledge. Their words may be learned
 * as words; of names that only stand in the statistics' lists just the letters are.
 */
export const commonFirstNames: readonly string[] = (
  "Peter Jens Lars Michael Henrik Thomas Søren Jan Christian Martin Niels Anders Morten Jesper Mads Rasmus Hans Jørgen Per " +
  "Ole Kim John Mikkel Kasper Casper Lasse Jakob Jacob Erik Knud Svend Poul Paul Kurt Leif Preben Bent Finn Flemming Carsten " +
  "Karsten Claus Klaus Torben Steen Allan Brian Kenneth René Bo Ib Kaj Arne Aage Vagn Viggo Holger Børge Ejnar Egon Gunnar " +
  "Johannes Jonas Daniel Simon Anton Oscar Oliver Noah Lucas William Victor Emil Alfred Carl Karl August Valdemar Magnus Malthe " +
  "Elias Frederik Philip Sebastian Tobias Mathias Nikolaj Nicolai Andreas Alexander Benjamin David Robert Frank Tom Tommy Benny " +
  "Johnny Ronni Dennis Jimmy Bjarne Bjørn Ivan Villy Verner Otto Hugo Theodor Aksel Asger Troels Ulrik Uffe Stig Sten Palle Mogens " +
  "Keld Kjeld Gert Henning Ebbe Esben Eskild Jeppe Joachim Kristian Kristoffer Steffen Stefan Thorbjørn Tage Tim Villads Storm Liam " +
  "Anne Mette Hanne Kirsten Anna Helle Susanne Lene Maria Marianne Inge Karen Lone Camilla Pia Louise Charlotte Bente Jette Tina " +
  "Gitte Hannah Ida Emma Sofie Laura Julie Cecilie Freja Karla Inger Birgit Lis Ulla Birthe Dorte Dorthe Heidi Rikke Trine Sanne " +
  "Signe Maja Nanna Katrine Kathrine Line Stine Astrid Ingrid Elisabeth Margrethe Grethe Gerda Ellen Agnes Edith Else Jytte Vibeke " +
  "Annette Lotte Conny Solveig Ruth Rita Lisbeth Lissi Tove Bodil Ingelise Anne-Marie Anne-Mette Hanne-Lise Winnie Yvonne Jeanette " +
  "Janne Malene Mia Nina Sara Sarah Christina Kristina Maiken Maj Mai Mie Nadja Natasja Nicoline Nora Olivia Alberte Clara Ella Alma " +
  "Liva Liv Luna Mathilde Victoria Josefine Caroline Amalie Emilie Frida Vigga Viola Rosa Rose Lykke Lærke Thea Tilde Ane Anja Asta " +
  "Barbara Benedikte Berit Betina Bettina Birgitte Britta Connie Diana Dagny Eva Gry Gudrun Gunhild Helene Helga Henriette Iben Ilse " +
  "Irene Iris Isabella Johanne Judith Karin Karina Kamilla Lea Lena Linda Lisa Lise Liselotte Majbritt Maren Marie Martha Merete " +
  "Mille Minna Mona Pernille Petra Pil Randi Regitze Sidsel Simone Sonja Sofia Susan Tanja Therese Thora Trille Ursula Vera Vivi Åse " +
  "Johan Gustav Gustaf Oskar Axel Göran Sven Bengt Ulf Håkan Mats Fredrik Mattias Kent Kjell Lennart Rolf Stig Börje Bertil Olof Olle " +
  "Nils Ove Roland Rune Sture Tord Tore Torsten Urban Åke Örjan Roger Ronny Robin Linus Ludvig Filip Viktor Adam Albin Arvid Hampus " +
  "Isak Joel Jonathan Kevin Leo Love Melker Melvin Noel Pontus Rickard Samuel Theo Vincent Wilmer Christer Claes Conny Curt Dan Eskil " +
  "Margareta Birgitta Kerstin Elin Johanna Linnea Malin Jenny Ulrika Annika Gunilla Ann Barbro Siv Britt Inga Gun Hanna Amanda Elsa " +
  "Alice Ebba Wilma Agneta Agda Alva Anette Anneli Ann-Marie Annelie Berit Britt-Marie Carina Catarina Cecilia Eivor Emelie Ester " +
  "Evelina Frida Gerd Greta Gunborg Gunvor Helén Helena Ingegerd Ingela Ines Isabelle Josefin Julia Karolina Katarina Klara Kristin " +
  "Lilly Lisbet Lovisa Madeleine Maj-Britt Margit Marita Matilda Maud Moa Molly Monica Monika Märta Nathalie Nellie Petronella Pernilla " +
  "Rebecka Rut Saga Selma Signe Siri Solveig Stella Stina Susanna Svea Therese Tilda Tindra Tuva Tyra Ulla-Britt Vanja Veronica Ylva"
).split(" ");

export const commonDanishSurnames: readonly string[] = (
  "Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Thomsen " +
  "Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Jacobsen Mikkelsen Olesen Frederiksen Laursen Henriksen Lund Holm " +
  "Schmidt Eriksen Kristiansen Simonsen Clausen Svendsen Andreasen Iversen Jeppesen Vestergaard Jespersen Nissen Lauridsen Frandsen " +
  "Østergaard Jessen Carlsen Dahl Kjær Nørgaard Bertelsen Mogensen Kjeldsen Bach Dam Søndergaard Skov Bruun Juul Lassen Gregersen Friis " +
  "Bonde Winther Krogh Bang Schou Bech Beck Brandt Toft Kruse Johnsen Dalgaard Berg Riis Thorsen Lorenzen Damgaard Steffensen Bak " +
  "Villadsen Davidsen Daugaard Ravn Bendtsen Bundgaard Hald Hermansen Hermann Hemmingsen Ibsen Iversen Karlsen Koch Lauritsen " +
  "Lauritzen Michelsen Mathiesen Mathiasen Munk Nygaard Ottosen Overgaard Paulsen Philipsen Pallesen Rosenberg Sloth Storm Thygesen " +
  "Thøgersen Ulriksen Vang Vinther Wulff Ørum Aagaard Enevoldsen Esbensen Fischer Gade Graversen Hedegaard Højgaard Isaksen"
).split(" ");
