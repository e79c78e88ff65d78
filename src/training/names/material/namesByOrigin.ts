import { phrases } from "./lines";

/** First names and surnames as they meet in one family; combined at random, so nobody's own. */
export interface Origin {
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** How often the origin is drawn, against the others. */
  readonly weight: number;
}

const origin = (weight: number, first: string, last: string): Origin => ({
  weight,
  first: phrases(first),
  last: phrases(last),
});

export const origins: readonly Origin[] = [
  // Turkish
  origin(
    5,
    `Mehmet, Ahmet, Mustafa, Emre, Hasan, Hüseyin, Murat, Ibrahim, Yusuf, Ömer, Serkan, Burak, Can, Kemal,
     Fatma, Ayşe, Emine, Zeynep, Elif, Meryem, Hatice, Aylin, Esra, Gül, Özlem, Sevgi, Tülay, Derya, Selin, Ebru`,
    `Yilmaz, Yıldız, Kaya, Demir, Çelik, Şahin, Öztürk, Aydin, Arslan, Doğan, Kılıç, Koç, Kurt, Özdemir, Polat,
     Aksoy, Erdoğan, Güneş, Çetin, Korkmaz, Bulut, Tekin, Avci, Uzun, Karaca, Sönmez, Toprak, Bayrak`,
  ),
  // Arabic
  origin(
    7,
    `Mohammed, Muhammad, Ahmad, Ali, Omar, Hassan, Hussein, Khaled, Mahmoud, Yousef, Abdullah, Bilal, Samir, Tarek,
     Rami, Nabil, Karim, Walid, Fadi, Jamal, Fatima, Aisha, Maryam, Layla, Nour, Amina, Zahra, Hanan, Rania, Samira,
     Noor, Huda, Sara, Yasmin, Khadija, Iman, Dalal, Abdul Rahman, Abdel, Mona, Nadia, Salma, Ibtisam`,
    `Al-Hassan, El-Sayed, Hussein, Ibrahim, Abdallah, Khalil, Saleh, Hamdan, Nasser, Mansour, Haddad, Khoury,
     al-Masri, Al Jaberi, Mahmoud, Darwish, Rahman, Abdulrahman, Taha, Said, Yassin, Omar, Al-Khalidi, Hamad,
     Abu Bakr, Abou Zaid, Ben Ali, Bouzid, Benali, El Amrani, Alami, Najjar, Sabbagh, Shaheen`,
  ),
  // Somali
  origin(
    5,
    `Abdi, Abdirahman, Mohamed, Ahmed, Hodan, Fadumo, Asha, Halima, Ayaan, Faduma, Sahra, Hamdi, Idil, Ifrah,
     Khadra, Liban, Mahad, Nimo, Omar, Saynab, Yusuf, Warsame, Guled, Farhan, Deqa, Hibo, Sagal, Zakaria`,
    `Abdi, Mohamud, Warsame, Farah, Hassan Ali, Jama, Omar, Nur, Aden, Hersi, Yusuf, Isse, Abdullahi, Dahir,
     Osman, Gedi, Elmi, Mohamed Ali, Sheikh, Guled, Adan, Hashi, Roble, Samatar, Ismail`,
  ),
  // Kurdish, Iranian, Afghan
  origin(
    5,
    `Azad, Rojda, Berivan, Dilan, Hêvî, Jiyan, Sherko, Rebwar, Reza, Hossein, Mehdi, Farhad, Shirin, Parisa, Leila,
     Mina, Navid, Behrouz, Nasrin, Zohra, Farid, Najib, Gulnaz, Hamid, Sima, Roya, Kamran, Arash, Bahar, Ramin`,
    `Karimi, Ahmadi, Hosseini, Rezaei, Mohammadi, Amini, Rahimi, Noori, Azizi, Sharifi, Haidari, Safi, Barzani,
     Kazemi, Moradi, Jafari, Akbari, Sadeghi, Karimzadeh, Ghasemi, Zamani, Rostami, Qaderi, Wardak, Popal`,
  ),
  // Polish
  origin(
    5,
    `Agnieszka, Katarzyna, Małgorzata, Joanna, Ewa, Magdalena, Monika, Beata, Aleksandra, Zofia, Piotr, Krzysztof,
     Andrzej, Tomasz, Paweł, Marcin, Michał, Jakub, Wojciech, Łukasz, Grzegorz, Mateusz, Dariusz, Kamil, Bartosz`,
    `Kowalski, Kowalska, Nowak, Wiśniewska, Wiśniewski, Wójcik, Kamińska, Lewandowski, Zielińska, Szymański,
     Dąbrowska, Kozłowski, Mazur, Krawczyk, Piotrowska, Grabowski, Pawlak, Michalska, Nowicki, Wieczorek,
     Jabłońska, Majewski, Olszewska, Stępień, Adamczyk, Górska, Sikora, Walczak, Baran`,
  ),
  // Ukrainian, Russian
  origin(
    4,
    `Oleksandr, Olena, Iryna, Natalia, Svitlana, Tetiana, Oksana, Yulia, Kateryna, Anastasiia, Dmytro, Andrii,
     Serhii, Volodymyr, Mykola, Vasyl, Bohdan, Yevhen, Ivan, Sergej, Vladimir, Tatjana, Olga, Irina, Boris, Igor`,
    `Shevchenko, Kovalenko, Bondarenko, Tkachenko, Kravchenko, Oliinyk, Melnyk, Koval, Polishchuk, Lysenko,
     Savchenko, Petrenko, Marchenko, Rudenko, Ivanova, Ivanov, Petrov, Sidorov, Kuznetsova, Popov, Volkov,
     Morozov, Sokolova, Pavlov, Fedorov, Romanenko, Hrytsenko, Moroz, Zakharchenko`,
  ),
  // Balkan, Romanian
  origin(
    5,
    `Amra, Emina, Lejla, Selma, Mirza, Senad, Jasmin, Edin, Dragan, Goran, Zoran, Milica, Jelena, Snežana, Milan,
     Arben, Blerta, Drita, Besnik, Fatmir, Ionut, Andreea, Elena, Mihai, Florin, Ioana, Cristina, Adnan, Nermina`,
    `Hodžić, Hadžić, Begović, Kovačević, Jovanović, Petrović, Nikolić, Marković, Mehmedović, Delić, Ramić,
     Krasniqi, Berisha, Gashi, Hoxha, Shala, Popescu, Ionescu, Popa, Dumitru, Stoica, Halilovic, Osmanovic,
     Salihovic, Pavlovic, Ilic, Stojanovic, Tomic, Bajrami, Rexhepi`,
  ),
  // Vietnamese, Tamil, Thai, Filipino, Chinese
  origin(
    5,
    `Thi Lan, Van Minh, Thanh, Huong, Linh, Duc, Mai Anh, Hoa, Thuy, Quang, Tuan, Kavitha, Priya, Suresh, Ganesh,
     Tharshini, Sivakumar, Nirmala, Somchai, Malee, Siriporn, Kanya, Maricel, Rowena, Jocelyn, Xiu, Wei, Li, Ming, Jun`,
    `Nguyen, Tran, Pham, Le, Hoang, Phan, Vu, Dang, Bui, Do, Ngo, Duong, Nguyen Van, Selvarajah, Sivakumaran,
     Rajaratnam, Kumar, Subramaniam, Thongchai, Saetang, Srisai, Dela Cruz, Reyes, Santos, Garcia, Bautista,
     Wang, Zhang, Chen, Liu, Huang, Singh, Kaur, Sharma, Patel, Khan, Hussain, Malik, Iqbal, Butt`,
  ),
  // Greenlandic
  origin(
    4,
    `Aviaja, Nivi, Paninnguaq, Aqqaluk, Malik, Pipaluk, Ivalu, Inuk, Nuka, Aputsiaq, Minik, Kunuk, Arnaq, Naja,
     Ujarneq, Miki, Nuunu, Qupanuk, Angutimmarik, Salik, Navarana, Maliina, Sikkersoq, Tukummeq, Aannguaq, Inunnguaq`,
    `Petersen, Lynge, Kleist, Olsvig, Heilmann, Egede, Motzfeldt, Kielsen, Berthelsen, Rosing, Frederiksen,
     Kreutzmann, Chemnitz, Geisler, Filemonsen, Broberg, Enoksen, Kristiansen, Karlsen, Brandt`,
  ),
  // Faroese, Icelandic
  origin(
    4,
    `Bárður, Jógvan, Tróndur, Hallur, Rói, Sámal, Turið, Rannvá, Bjarta, Beinta, Eyðun, Høgni, Heðin, Óli, Marjun,
     Sigurður, Guðrún, Jón, Þóra, Björk, Ragnheiður, Gunnar, Ólafur, Kristín, Helga, Magnús, Einar, Steinunn`,
    `Joensen, Jacobsen, Djurhuus, Dam, Samuelsen, Zachariasen, Mohr, Debes, Matras, Niclasen, á Lakjuni, í Dali,
     Jónsdóttir, Jónsson, Sigurðardóttir, Guðmundsson, Ólafsdóttir, Gunnarsson, Einarsdóttir, Magnússon,
     Kristjánsdóttir, Stefánsson, av Reyni, við Neyst`,
  ),
  // Finnish
  origin(
    5,
    `Aino, Eino, Timo, Jukka, Matti, Pekka, Mikko, Heikki, Juha, Kari, Antti, Ville, Janne, Päivi, Tuula, Riitta,
     Leena, Pirjo, Kaisa, Satu, Sirpa, Minna, Anneli, Outi, Terttu, Seppo, Veikko, Tapio, Raija, Jaana`,
    `Virtanen, Korhonen, Mäkinen, Nieminen, Mäkelä, Hämäläinen, Laine, Heikkinen, Koskinen, Järvinen, Lehtonen,
     Saarinen, Salminen, Heinonen, Niemi, Heikkilä, Kinnunen, Turunen, Salo, Laitinen, Rantanen, Karjalainen,
     Jokinen, Mattila, Savolainen, Lahtinen, Ahonen`,
  ),
  // German, Dutch
  origin(
    5,
    `Hans-Jürgen, Wolfgang, Dieter, Jürgen, Klaus, Uwe, Heinz, Gerhard, Ursula, Ingrid, Sabine, Petra, Heike, Anke,
     Jan-Willem, Pieter, Joost, Marijke, Wim, Hendrik, Lieke, Sander, Günther, Helmut, Brigitte, Ulrich, Rüdiger`,
    `Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schulz, Hoffmann, Koch, Richter, Klein,
     Wolf, Schröder, Neumann, Schwarz, Zimmermann, Krüger, Hartmann, van der Berg, van Dijk, de Vries, Jansen,
     Bakker, Visser, de Jong, von Bülow, von Essen, Kaufmann, Lehmann, Steinberg, Rosenthal`,
  ),
  // English
  origin(
    9,
    `James, John, Robert, William, David, Richard, Charles, George, Edward, Kevin, Brian, Gary, Jason, Ryan, Scott,
     Mary, Jennifer, Linda, Patricia, Elizabeth, Susan, Jessica, Sarah, Nancy, Betty, Dorothy, Karen, Emily, Grace,
     Ashley, Walter, Frank, Harry, Jack, Joe, Bob, Bill, Jim, Tom, Steve, Andrew, Howard, Ralph, Sean, Patrick, Bruce`,
    `Smith, Johnson, Williams, Brown, Jones, Miller, Davis, Wilson, Taylor, Anderson, Moore, Jackson, Thompson,
     White, Harris, Clark, Lewis, Robinson, Walker, Young, Allen, King, Wright, Scott, Hill, Green, Baker, Adams,
     Nelson, Carter, Mitchell, Roberts, Turner, Phillips, Campbell, Parker, Evans, Edwards, Collins, Stewart, Murphy,
     Cook, Rogers, Morgan, Cooper, Bailey, Reed, Kelly, Howard, Ward, Watson, Brooks, Bennett, Gray, Hughes, Price,
     Sanders, Foster, McDonald, O'Connor, O'Neill, McCarthy, Sullivan, Kennedy, Ryan, Fitzgerald, Burke, MacLeod,
     Harrison, Patterson, Hamilton, Graham, Wallace, Woods, Cole, West, Jordan, Owens, Reynolds, Fisher, Ellis`,
  ),
  // French, Italian, Spanish, Portuguese
  origin(
    6,
    `Jean, Pierre, Michel, François, Jacques, André, Philippe, Catherine, Nathalie, Giovanni, Marco, Luigi, Giulia,
     Paolo, Francesca, Antonio, Carlos, José, Manuel, Miguel, Juan, Pedro, Luis, Carmen, Pilar, Rosa, Javier,
     Diego, Fernando, Ana, João, Paulo, Jean-Pierre, Jean-Luc, Marie-Claire, Claude, Marcel, Sofia, Valentina`,
    `Martin, Bernard, Dubois, Durand, Leroy, Moreau, Laurent, Lefebvre, Fontaine, Rousseau, Blanc, Rossi, Russo,
     Ferrari, Esposito, Bianchi, Romano, Colombo, Ricci, Marino, Conti, García, Rodríguez, Martínez, López,
     González, Hernández, Pérez, Sánchez, Ramírez, Torres, Flores, Rivera, Gómez, Díaz, da Silva, Santos, Pereira,
     Oliveira, Costa, Fernandes, de la Cruz, di Stefano, Delacroix, Lambert`,
  ),
  // Norwegian
  origin(
    4,
    `Olav, Bjørn, Geir, Øyvind, Trond, Sverre, Knut, Leif, Gro, Ingeborg, Solveig, Åse, Turid, Marit, Sissel, Ragnhild,
     Torbjørn, Terje, Kåre, Stein, Odd, Arild, Egil, Synnøve, Kjersti, Silje, Håkon, Ola, Kari`,
    `Hansen, Johansen, Olsen, Larsen, Berg, Haugen, Hagen, Bakken, Moen, Strand, Solberg, Dahl, Lie, Eide,
     Myhre, Nygård, Bakke, Sæther, Tveit, Aas, Haugland, Ruud, Brekke, Fossum, Hauge, Knutsen, Ødegård, Skoglund`,
  ),
];
