// Swedish offence codes, one a line: code;name;last year in use;category;kind of place;relation;successors. Empty means not said.
// Codes, names and years: the public code list of Brå. The rest is our reading of the names; see README.md beside this file.

export const crimeCodeTable = `0301;Förs mord/dråp komb självmord/-försök m skjutv;2001;violence/lethal;;;0307+0308
0302;Förs mord/dråp ej komb självmord/-förs m skjutv;2001;violence/lethal;;;0307+0308
0303;Försök till mord eller dråp utan skjutvapen mot kvinna/flicka;2019;violence/lethal;;;9389+9393+9394+9395+9396
0304;Försök till mord eller dråp utan skjutvapen mot man/pojke;2019;violence/lethal;;;0326+0327+0328+0329+9390
0305;Förs mord/dråp komb självmord/-försök utan skjutv;2001;violence/lethal;;;0303+0304
0306;Förs mord/dråp ej komb självmord/-försök utan skjutv;2001;violence/lethal;;;0303+0304
0307;Försök till mord eller dråp med skjutvapen mot kvinna/flicka;2019;violence/lethal;;;0325+9391+9397+9398+9399
0308;Försök till mord eller dråp med skjutvapen mot man/pojke;2019;violence/lethal;;;0330+0335+0336+0337+9392
0309;Barnadråp;;violence/lethal;;;
0310;Fullbordat mord eller dråp utan skjutvapen mot kvinna/flicka;;violence/lethal;;;
0311;Fullbordat mord eller dråp utan skjutvapen mot man/pojke;;violence/lethal;;;
0312;Fullbordat mord eller dråp med skjutvapen mot kvinna/flicka;;violence/lethal;;;
0313;Fullbordat mord eller dråp med skjutvapen mot man/pojke;;violence/lethal;;;
0314;Misshandel, ej med dödlig utgång;1976;violence/assault;;;0331+0332+0333+0334+0341+0342+0343+0344
0315;Vållande till annans död i samband med trafikolycka;;traffic/other;;;
0316;Vållande till annans död, ej i samb m trafikolycka;1983;other;;;0391+0392
0318;Vållande till kroppsskada/sjukdom,ej i samb m trafikolycka;1983;other;;;0393+0394
0319;Framkallande av fara för annan;1983;other;;;0395+0396
0321;Fullb mord/dråp ej komb självmord/-försök ej skjutv;2001;violence/lethal;;;0310+0311
0322;Fullb mord/dråp komb självmord/-försök ej skjutv;2001;violence/lethal;;;0310+0311
0323;Fullb mord/dråp ej komb självmord/-försök m skjutv;2001;violence/lethal;;;0312+0313
0324;Fullb mord/dråp komb självmord/-försök m skjutv;2001;violence/lethal;;;0312+0313
0325;Försök, förberedelse, stämpling till mord eller dråp, med skjutvapen, mot kvinna 18 år eller äldre, obekanta;;violence/lethal;;stranger;
0326;Försök, förberedelse, stämpling till mord eller dråp, utan skjutvapen, mot man 18 år eller äldre, närstående genom parrelation;;violence/lethal;;partner;
0327;Försök, förberedelse, stämpling till mord eller dråp, utan skjutvapen, mot man 18 år eller äldre, närstående genom släktskap/familj;;violence/lethal;;family;
0328;Försök, förberedelse, stämpling till mord eller dråp, utan skjutvapen, mot man 18 år eller äldre, bekanta genom annan slags relation;;violence/lethal;;acquainted;
0329;Försök, förberedelse, stämpling till mord eller dråp, utan skjutvapen, mot man 18 år eller äldre, obekanta;;violence/lethal;;stranger;
0330;Försök, förberedelse, stämpling till mord eller dråp, med skjutvapen, mot man 18 år eller äldre, närstående genom parrelation;;violence/lethal;;partner;
0331;Misshandel, utomhus, obekant med offret;1981;violence/assault;outdoors;stranger;0351+0353+0355+0357
0332;Misshandel, utomhus, bekant med offret;1981;violence/assault;outdoors;acquainted;0352+0354+0356+0358
0333;Misshandel, inomhus, obekant med offret;1981;violence/assault;indoors;stranger;0361+0363+0365+0367
0334;Misshandel, inomhus, bekant med offret;1981;violence/assault;indoors;acquainted;0362+0364+0366+0368
0335;Försök, förberedelse, stämpling till mord eller dråp, med skjutvapen, mot man 18 år eller äldre, närstående genom släktskap/familj;;violence/lethal;;family;
0336;Försök, förberedelse, stämpling till mord eller dråp, med skjutvapen, mot man 18 år eller äldre, bekanta genom annan slags relation;;violence/lethal;;acquainted;
0337;Försök, förberedelse, stämpling till mord eller dråp, med skjutvapen, mot man 18 år eller äldre, obekanta;;violence/lethal;;stranger;
0341;Grov misshandel, utomhus, obekant med offret;1981;violence/assault;outdoors;stranger;0371+0373+0375+0377
0342;Grov misshandel, utomhus, bekant med offret;1981;violence/assault;outdoors;acquainted;0372+0374+0376+0378
0343;Grov misshandel, inomhus, obekant med offret;1981;violence/assault;indoors;stranger;0381+0383+0385+0387
0344;Grov misshandel, inomhus, bekant med offret;1981;violence/assault;indoors;acquainted;0382+0384+0386+0388
0351;Misshandel utomhus mot barn 0-6 år, obekant med offret;2007;violence/assault;outdoors;stranger;9301+9303
0352;Misshandel utomhus mot barn 0-6 år, bekant med offret;2007;violence/assault;outdoors;acquainted;9302+9304
0353;Misshandel utomhus mot barn 7-14 år, obekant m offret;2007;violence/assault;outdoors;stranger;9309+9311
0354;Misshandel utomhus mot barn 7-14 år, bekant m offret;2007;violence/assault;outdoors;acquainted;9310+9312
0355;Misshandel, utomhus, mot kvinna 18 år eller äldre, obekant med offret;;violence/assault;outdoors;stranger;
0356;Misshandel, utomhus, mot kvinna 18 år eller äldre, bekant med offret;2018;violence/assault;outdoors;acquainted;9357+9358+9373+9374
0357;Misshandel, utomhus, mot man 18 år eller äldre, obekant med offret;;violence/assault;outdoors;stranger;
0358;Misshandel, utomhus, mot man 18 år eller äldre, bekant med offret;2018;violence/assault;outdoors;acquainted;9361+9362+9377+9378
0361;Misshandel, inomhus, mot barn 0-6 år, obekant m offret;2007;violence/assault;indoors;stranger;9305+9307
0362;Misshandel, inomhus, mot barn 0-6 år, bekant m offret;2007;violence/assault;indoors;acquainted;9306+9308
0363;Missh, inomhus, mot barn 7-14 år, obekant med offret;2007;violence/assault;indoors;stranger;9313+9315
0364;Missh, inomhus, mot barn 7-14 år, bekant med offret;2007;violence/assault;indoors;acquainted;9314+9316
0365;Missh, inomhus, mot kvinna 18 år eller äldre, obek med offret;;violence/assault;indoors;stranger;
0366;Missh, inomhus, mot kvinna, bek med offret;2009;violence/assault;indoors;acquainted;9349+9350
0367;Missh, inomhus, mot man 18 år eller äldre, obek med offret;;violence/assault;indoors;stranger;
0368;Missh, inomhus mot man 18 år el äldre, bekant m offret;2009;violence/assault;indoors;acquainted;9351+9352
0371;Grov missh, utomhus, mot barn 0-6 år, obekant m offret;2007;violence/assault;outdoors;stranger;9325+9327
0372;Grov missh, utomhus, mot barn 0-6 år, bekant m offret;2007;violence/assault;outdoors;acquainted;9326+9328
0373;Grov missh, utomhus, mot barn 7-14 år, obekant m offret;2007;violence/assault;outdoors;stranger;9333+9335
0374;Grov missh, utomhus, mot barn 7-14 år, bekant m offret;2007;violence/assault;outdoors;acquainted;9334+9336
0375;Grov missh, utomhus, mot kvinna 18 år eller äldre, obekant m offret;;violence/assault;outdoors;stranger;
0376;Grov missh, utomhus, mot kvinna 18 år eller äldre, bekant m offret;2018;violence/assault;outdoors;acquainted;9359+9360+9375+9376
0377;Grov missh, utomhus, mot man 18 år eller äldre, obekant offret;;violence/assault;outdoors;stranger;
0378;Grov missh, utomhus, mot man 18 år eller äldre, bekant m offret;2018;violence/assault;outdoors;acquainted;9363+9364+9379+9380
0381;Grov missh, inomhus, mot barn 0-6 år, obekant m offret;2007;violence/assault;indoors;stranger;9329+9331
0382;Grov missh, inomhus, mot barn 0-6 år, bekant m offret;2007;violence/assault;indoors;acquainted;9330+9332
0383;Grov missh, inomhus, mot barn 7-14 år, obekant m offret;2007;violence/assault;indoors;stranger;9337+9339
0384;Grov missh, inomhus, mot barn 7-14 år, bekant m offret;2007;violence/assault;indoors;acquainted;9338+9340
0385;Grov missh, inomhus, mot kvinna 18 år eller äldre, obekant m offret;;violence/assault;indoors;stranger;
0386;Grov missh inomhus mot kvinna 18 år el äldre, bek m offret;2009;violence/assault;indoors;acquainted;9353+9354
0387;Grov missh, inomhus, mot man 18 år eller äldre, obek m offret;;violence/assault;indoors;stranger;
0388;Grov missh, inomhus, mot man 18 år el äldre, bek m offret;2009;violence/assault;indoors;acquainted;9355+9356
0391;Vållande till annans död i samband med arbetsmiljöbrott eller arbetsolycka;;other;;;
0392;Vållande till annans död, övriga fall;;other;;;
0393;Vållande till kroppsskada eller sjukdom i samband med arbetsmiljöbrott eller arbetsolycka;;other;;;
0394;Vållande till kroppsskada, övriga fall;;other;;;
0395;Framkallande av fara för annan, för arbetstagare, i samband med arbetsmiljöbrott eller arbetsolycka;;other;;;
0396;Framkallande av fara för annan, övriga fall;;other;;;
0401;Hemfridsbrott, olaga intrång;;threats/trespass;;;
0402;Olaga hot;1999;threats/threat;;;0405+0406+0409+0413
0403;Ofredande;1999;threats/molestation;;;0407+0408+0410+0414
0404;Övriga brott mot kap. 4;2011;threats/other;;;0430+0431
0405;Olaga hot mot man 18 år eller äldre;2016;threats/threat;;;0456+0457
0406;Olaga hot mot kvinna 18 år eller äldre;2016;threats/threat;;;0454+0455
0407;Ofredande mot man 18 år eller äldre;;threats/molestation;;;
0408;Ofredande mot kvinna 18 år eller äldre;;threats/molestation;;;
0409;Olaga hot mot person under 18 år;2009;threats/threat;;;0426+0427
0410;Ofredande mot person under 18 år;2009;threats/molestation;;;0428+0429
0411;Grov fridskränkning;2009;violence/repeated-abuse;;;0422+0423+0424+0425
0412;Grov kvinnofridskränkning;;violence/repeated-abuse;;;
0413;Olaga hot mot grupp;2016;threats/threat;;;0458+0459
0414;Ofredande mot grupp;;threats/molestation;;;
0415;Dataintrång;;other;;;
0416;Människohandel för sexuella ändamål;2009;sexual/other;;;0418+0419
0417;Annan människohandel än för sexuella ändamål;2009;threats/other;;;0420+0421
0418;Människohandel för sexuella ändamål med barn under 18 år;2025;sexual/other;;;9512+9513
0419;Människohandel för sexuella ändamål med person 18 år eller äldre;2025;sexual/other;;;9514+9515
0420;Annan människohandel med barn under 18 år;2013;threats/other;;;0470+0472+0474+0476+0478
0421;Annan människohandel med person 18 år eller äldre;2013;threats/other;;;0471+0473+0475+0477+0479
0422;Grov fridskränkning mot flicka under 18 år;;violence/repeated-abuse;;;
0423;Grov fridskränkning mot pojke under 18 år;;violence/repeated-abuse;;;
0424;Grov fridskränkning mot kvinna 18 år eller äldre;;violence/repeated-abuse;;;
0425;Grov fridskränkning mot man 18 år eller äldre;;violence/repeated-abuse;;;
0426;Olaga hot mot flicka under 18 år;2016;threats/threat;;;0450+0451
0427;Olaga hot mot pojke under 18 år;2016;threats/threat;;;0452+0453
0428;Ofredande mot flicka under 18 år;;threats/molestation;;;
0429;Ofredande mot pojke under 18 år;;threats/molestation;;;
0430;Brott mot människorov, olaga frihetsberövande;2019;threats/other;;;9405+9406+9407+9408+9409+9410+9411+9412+9413+9414+9415
0431;Brott mot olaga tvång och avlyssning m.m.;2018;threats/other;;;0488+0489+0490+0491+0492
0432;Kränkande fotografering;;threats/other;;;
0433;Äktenskapstvång;;threats/other;;;
0434;Vilseledande till tvångsäktenskapsresa;2025;threats/other;;;9508+9509+5910+9511
0435;Hedersförtryck, mot flicka under 18 år;;violence/repeated-abuse;;;
0436;Hedersförtryck, mot pojke under 18 år;;violence/repeated-abuse;;;
0437;Hedersförtryck, mot kvinna 18 år eller äldre;;violence/repeated-abuse;;;
0438;Hedersförtryck, mot man 18 år eller äldre;;violence/repeated-abuse;;;
0440;Olaga förföljelse mot flicka under 18 år;;threats/other;;;
0441;Olaga förföljelse mot pojke under 18 år;;threats/other;;;
0442;Olaga förföljelse mot kvinna 18 år eller äldre;2019;threats/other;;;9424+9425+9427
0443;Olaga förföljelse mot man 18 år eller äldre;2019;threats/other;;;9428+9429+9430+9431
0450;Olaga hot, mot flicka under 18 år, internetrelaterat;;threats/threat;online;;
0451;Olaga hot, mot flicka under 18 år, ej internetrelaterat;;threats/threat;;;
0452;Olaga hot, mot pojke under 18 år, internetrelaterat;;threats/threat;online;;
0453;Olaga hot, mot pojke under 18 år, ej internetrelaterat;;threats/threat;;;
0454;Olaga hot, mot kvinna 18 år eller äldre, internetrelaterat;2019;threats/threat;online;;9432+9433+9434+9435
0455;Olaga hot, mot kvinna 18 år eller äldre, ej internetrelaterat;2019;threats/threat;;;9440+9441+9442+9443
0456;Olaga hot, mot man 18 år eller äldre, internetrelaterat;2019;threats/threat;online;;9436+9437+9438+9439
0457;Olaga hot, mot man 18 år eller äldre, ej internetrelaterat;2019;threats/threat;;;9444+9445+9446+9447
0458;Olaga hot, mot grupp, internetrelaterat;;threats/threat;online;;
0459;Olaga hot, mot grupp, ej internetrelaterat;;threats/threat;;;
0470;Människohandel för tvångsarbete med barn under 18 år;2025;threats/other;;;9516+9517
0471;Människohandel för tvångsarbete med person 18 år eller äldre;2025;threats/other;;;9518+9519
0472;Människohandel för tiggeri med barn under 18 år;2025;threats/other;;;9520+9521
0473;Människohandel för tiggeri med person 18 år eller äldre;2025;threats/other;;;9522+9523
0474;Människohandel för organhandel med barn under 18 år;2025;threats/other;;;9524+9525
0475;Människohandel för organhandel med person 18 år eller äldre;2025;threats/other;;;9526+9527
0476;Människohandel för krigstjänst med barn under 18 år;2025;threats/other;;;9528+9529
0477;Människohandel för krigstjänst med person 18 år eller äldre;2025;threats/other;;;9530+9531
0478;Människohandel för övriga ändamål med barn under 18 år;2025;threats/other;;;9548+9549
0479;Människohandel för övriga ändamål med person 18 år eller äldre;2025;threats/other;;;9550+9551
0480;Olovlig identitetsanvändning, mot flicka under 18 år;;fraud;;;
0481;Olovlig identitetsanvändning, mot pojke under 18 år;;fraud;;;
0482;Olovlig identitetsanvändning, mot kvinna 18 år eller äldre;;fraud;;;
0483;Olovlig identitetsanvändning, mot man 18 år eller äldre;;fraud;;;
0484;Olaga integritetsintrång mot flicka under 18 år;;threats/other;;;
0485;Olaga integritetsintrång mot pojke under 18 år;;threats/other;;;
0486;Olaga integritetsintrång mot kvinna 18 år eller äldre;2019;threats/other;;;9448+9449+9450+9451
0487;Olaga integritetsintrång man 18 år eller äldre;2019;threats/other;;;9452+9453+9454+9455
0488;Olaga tvång mot flicka under 18 år;;threats/other;;;
0489;Olaga tvång mot pojke under 18 år;;threats/other;;;
0490;Olaga tvång mot kvinna 18 år eller äldre;2019;threats/other;;;9416+9417+9418+9419
0491;Olaga tvång mot man 18 år eller äldre;2019;threats/other;;;9420+9421+9422+9423
0492;Olovlig avlyssning m.m.;;threats/other;;;
0493;Människoexploatering inkl. grovt för tvångsarbete el. arbete under orimliga villkor, med barn under 18 år;;threats/other;;;
0494;Människoexploatering inkl. grovt för tvångsarbete el. arbete under orimliga villkor, med person 18 år eller äldre;;threats/other;;;
0495;Människoexploatering inkl. grovt för tiggeri, med barn under 18 år;;threats/other;;;
0496;Människoexploatering inkl. grovt för tiggeri, med person 18 år eller äldre;;threats/other;;;
0501;Ärekränkningsbrott;2015;threats/other;;;0502+0503+0504+0505
0502;Ärekränkningsbrott, mot flicka under 18 år;2016;threats/other;;;0506+0507
0503;Ärekränkningsbrott, mot pojke under 18 år;2016;threats/other;;;0508+0509
0504;Ärekränkningsbrott, mot kvinna 18 år eller äldre;2016;threats/other;;;0510+0511
0505;Ärekränkningsbrott, mot man 18 år eller äldre;2016;threats/other;;;0512+0513
0506;Ärekänkningsbrott mot flicka under 18 år, internetrelaterat;;threats/other;online;;
0507;Ärekänkningsbrott mot flicka under 18 år, ej internetrelaterat;;threats/other;;;
0508;Ärekänkningsbrott mot pojke under 18 år, internetrelaterat;;threats/other;online;;
0509;Ärekänkningsbrott mot pojke under 18 år, ej internetrelaterat;;threats/other;;;
0510;Ärekänkningsbrott mot kvinna 18 år eller äldre, internetrelaterat;;threats/other;online;;
0511;Ärekänkningsbrott mot kvinna 18 år eller äldre, ej internetrelaterat;;threats/other;;;
0512;Ärekänkningsbrott mot man 18 år eller äldre, internetrelaterat;;threats/other;online;;
0513;Ärekänkningsbrott mot man 18 år eller äldre, ej internetrelaterat;;threats/other;;;
0601;Våldtäkt, även grov, mot barn under 15 år;1976;sexual/rape;;;0621+0623+0625+0627
0602;Våldtäkt, även grov, mot person 15 år eller äldre;1976;sexual/rape;;;0622+0624+0626+0628
0603;Heterosexuell otukt med barn under 15 år;1987;sexual/other;;;
0604;Heterosexuell otukt med person 15 år eller äldre;1987;sexual/other;;;
0605;Homosexuell otukt med barn under 15 år;1987;sexual/other;;;
0606;Homosexuell otukt med person 15 år eller äldre;1987;sexual/other;;;
0607;Sexuellt ofredande, exhibitionism;;sexual/molestation;;;
0608;Otuktigt beteende, ej exhibitionism;1987;sexual/molestation;;;
0609;Koppleri, inkl. grovt;;sexual/other;;;
0610;Utnyttjande av barn genom köp av sexuell handling;;sexual/other;;;
0611;Utnyttjande av barn för sexuell posering;2024;sexual/other;;;6153+6154
0613;Sexuellt tvång inkl. grovt, sexuellt utnyttjande av person i beroendeställning inkl. grovt, samlag med avkomling eller syskon, mot kvinna 18 år eller äldre;2018;sexual/other;;;9617+9625
0614;Sexuellt tvång inkl. grovt, sexuellt utnyttjande av person i beroendeställning inkl. grovt, samlag med avkomling eller syskon, mot man 18 år eller äldre;2018;sexual/other;;;9618+9626
0615;Sexuellt tvång inkl. grovt, sexuellt utnyttjande av person i beroendeställning inkl. grovt, samlag med avkomling eller syskon, mot flicka 15-17 år;2018;sexual/other;;;9615+9623
0616;Sexuellt tvång inkl. grovt, sexuellt utnyttjande av person i beroendeställning inkl. grovt, samlag med avkomling eller syskon, mot pojke 15-17 år;2018;sexual/other;;;9616+9624
0621;Försök till våldtäkt, utomhus mot barn under 15 år;2007;sexual/rape;outdoors;;0640+0642
0622;Försök till våldtäkt, utomhus mot person 15 år el äldre;2007;sexual/rape;outdoors;;0644+0646+0648+0650
0623;Försök till våldtäkt, inomhus mot barn under 15 år;2007;sexual/rape;indoors;;0641+0643
0624;Försök till våldtäkt, inomhus mot person 15 år el äldre;2007;sexual/rape;indoors;;0645+0647+0649+0651
0625;Fullbordad våldtäkt, utomhus mot barn under 15 år;2007;sexual/rape;outdoors;;0652+0654
0626;Fullbordad våldtäkt, utomhus mot person 15 år el äldre;2007;sexual/rape;outdoors;;0656+0658+0660+0662
0627;Fullbordad våldtäkt, inomhus mot barn under 15 år;2007;sexual/rape;indoors;;0653+0655
0628;Fullbordad våldtäkt, inomhus mot person 15 år el äldre;2007;sexual/rape;indoors;;0657+0659+0661+0663
0631;Sex tvång mot barn av annat kön, under 15 år, nära relation;2009;sexual/other;;;
0632;Sex tvång, mot barn av annat kön, under 15 år, övriga fall;2009;sexual/other;;;
0633;Sexuellt tvång, mot person av annat kön, 18 år eller äldre;2013;sexual/other;;;0613+0614
0634;Sex tvång, mot barn av samma kön, under 15 år, nära relation;2009;sexual/other;;;
0635;Sex tvång, mot barn av samma kön, under 15 år, övriga fall;2009;sexual/other;;;
0636;Sexuellt tvång, mot person av samma kön, 18 år eller äldre;2013;sexual/other;;;0613+0614
0637;Sexuellt ofredande, mot barn under 15 år;2014;sexual/molestation;;;9601+9602
0638;Annat sexuellt ofredande;2014;sexual/molestation;;;9605+9606
0640;Försök till våldtäkt inkl. grov, utomhus mot flicka under 15 år;2024;sexual/rape;outdoors;;6113+6114
0641;Försök till våldtäkt inkl. grov, inomhus mot flicka under 15 år;2024;sexual/rape;indoors;;6113+6114
0642;Försök till våldtäkt inkl. grov, utomhus mot pojke under 15;2024;sexual/rape;outdoors;;6115+6116
0643;Försök till våldtäkt inkl. grov, inomhus mot pojke under 15 år;2024;sexual/rape;indoors;;6115+6116
0644;Försök till våldtäkt inkl. grov, utomhus mot flicka 15-17 år;2013;sexual/rape;outdoors;;0684+0692
0645;Försök till våldtäkt inkl. grov, inomhus mot flicka 15-17 år;2013;sexual/rape;indoors;;0685+0693
0646;Försök till våldtäkt inkl. grov, utomhus mot pojke 15-17 år;2013;sexual/rape;outdoors;;0686+0694
0647;Försök till våldtäkt inkl. grov, inomhus mot pojke 15-17 år;2013;sexual/rape;indoors;;0687+0695
0648;Försök till våldtäkt, inkl. grov, utomhus mot kvinna 18 år eller äldre;;sexual/rape;outdoors;;
0649;Försök till våldtäkt, inkl. grov, inomhus mot kvinna 18 år eller äldre;;sexual/rape;indoors;;
0650;Försök till våldtäkt inkl. grov, utomhus mot man 18 år eller äldre;;sexual/rape;outdoors;;
0651;Försök till våldtäkt inkl. grov, inomhus mot man 18 år eller äldre;;sexual/rape;indoors;;
0652;Fullbordad våldtäkt inkl. grov, utomhus mot flicka under 15 år;2024;sexual/rape;outdoors;;6117+6118
0653;Fullbordad våldtäkt inkl. grov, inomhus mot flicka under 15 år;2024;sexual/rape;indoors;;6117+6118
0654;Fullbordad våldtäkt inkl. grov, utomhus mot pojke under 15 år;2024;sexual/rape;outdoors;;6119+6120
0655;Fullbordad våldtäkt inkl. grov, inomhus mot pojke under 15 år;2024;sexual/rape;indoors;;6119+6120
0656;Fullbordad våldtäkt inkl. grov, utomhus mot flicka 15-17 år;2013;sexual/rape;outdoors;;0688+0696
0657;Fullbordad våldtäkt inkl. grov, inomhus mot flicka 15-17 år;2013;sexual/rape;indoors;;0689+0697
0658;Fullbordad våldtäkt inkl. grov, utomhus mot pojke 15-17 år;2013;sexual/rape;outdoors;;0690+0698
0659;Fullbordad våldtäkt inkl. grov, inomhus mot pojke 15-17 år;2013;sexual/rape;indoors;;0691+0699
0660;Fullbordad våldtäkt inkl. grov, utomhus mot kvinna 18 år eller äldre;;sexual/rape;outdoors;;
0661;Fullbordad våldtäkt inkl. grov, inomhus mot kvinna 18 år eller äldre;;sexual/rape;indoors;;
0662;Fullbordad våldtäkt inkl. grov, utomhus mot man 18 år eller äldre;;sexual/rape;outdoors;;
0663;Fullbordad våldtäkt inkl. grov, inomhus mot man 18 år eller äldre;;sexual/rape;indoors;;
0664;Sex utnyttjande av barn 15-17 år av person av samma kön i nära relation;2009;sexual/other;;;
0665;Sex utnyttjande av barn 15-17 år av person av samma kön, övriga fall;2009;sexual/other;;;
0666;Sex utnyttjande av barn 15-17 år av person av motsatt kön i nära relation;2009;sexual/other;;;
0667;Sex utnyttjande av barn 15-17 år av person av motsatt kön i övriga fall;2009;sexual/other;;;
0668;Sexuellt ofredande mot barn 15-17 år;2014;sexual/molestation;;;9603+9604
0669;Sexuellt utnyttjande av flicka under 15 år;2024;sexual/other;;;6137+6138
0670;Sexuellt utnyttjande av pojke under 15 år;2024;sexual/other;;;6139+6140
0671;Sexuellt utnyttjande av flicka 15-17 år;2024;sexual/other;;;6141+6142
0672;Sexuellt utnyttjande av pojke 15-17 år;2024;sexual/other;;;6143+6144
0673;Sexuellt övergrepp mot flicka under 15 år;2024;sexual/other;;;6145+6146
0674;Sexuellt övergrepp mot pojke under 15 år;2024;sexual/other;;;6147+6148
0675;Sexuellt övergrepp mot flicka 15-17 år;;sexual/other;;;
0676;Sexuellt övergrepp mot pojke 15-17 år;2024;sexual/other;;;6151+6152
0682;Kontakt med pojke under 15 år i sexuellt syfte;;sexual/other;;;
0684;Försök till våldtäkt inkl. grov (1 §), mot flicka 15-17 år, utomhus;2024;sexual/rape;outdoors;;6101+6102
0685;Försök till våldtäkt inkl. grov (1 §), mot flicka 15-17 år, inomhus;2024;sexual/rape;indoors;;6101+6102
0686;Försök till våldtäkt inkl. grov (1 §), mot pojke 15-17 år, utomhus;2024;sexual/rape;outdoors;;6103+6104
0687;Försök till våldtäkt inkl. grov (1 §), mot pojke 15-17 år, inomhus;2024;sexual/rape;indoors;;6103+6104
0688;Fullbordad våldtäkt inkl. grov (1 §), mot flicka 15-17 år, utomhus;2024;sexual/rape;outdoors;;6105+6106
0689;Fullbordad våldtäkt inkl. grov (1 §), mot flicka 15-17 år, inomhus;2024;sexual/rape;indoors;;6105+6106
0690;Fullbordad våldtäkt inkl. grov (1 §), mot pojke 15-17 år, utomhus;2024;sexual/rape;outdoors;;6107+6108
0691;Fullbordad våldtäkt inkl. grov (1 §), mot pojke 15-17 år, inomhus;2024;sexual/rape;indoors;;6107+6108
0692;Försök till våldtäkt inkl. grov (4 §), mot flicka 15-17 år, utomhus;2024;sexual/rape;outdoors;;6121+6122
0693;Försök till våldtäkt inkl. grov (4 §), mot flicka 15-17 år, inomhus;2024;sexual/rape;indoors;;6121+6122
0694;Försök till våldtäkt inkl. grov (4 §), mot pojke 15-17 år, utomhus;2024;sexual/rape;outdoors;;6123+6124
0695;Försök till våldtäkt inkl. grov (4 §), mot pojke 15-17 år, inomhus;2024;sexual/rape;indoors;;6123+6124
0696;Fullbordad våldtäkt inkl. grov (4 §), mot flicka 15-17 år, utomhus;2024;sexual/rape;outdoors;;6125+6126
0697;Fullbordad våldtäkt inkl. grov (4 §), mot flicka 15-17 år, inomhus;2024;sexual/rape;indoors;;6125+6126
0698;Fullbordad våldtäkt inkl. grov (4 §), mot pojke 15-17 år, utomhus;2024;sexual/rape;outdoors;;6127+6128
0699;Fullbordad våldtäkt inkl. grov (4 §), mot pojke 15-17 år, inomhus;2024;sexual/rape;indoors;;6127+6128
0701;Brott mot familj;1976;children-family;;;0711+0712
0711;Egenmäktighet med barn;;children-family;;;
0712;Tvegifte, olovl ingående av äktenskap, olovl partnerskap m.m.;;children-family;;;
0713;Otillbörlig påverkan vid adoption av barn;;children-family;;;
0801;Tillgrepp motordr fortskaffningsmedel, förs till biltillgrepp;;theft/vehicle;;;
0802;Tillgrepp motordr fortskaffningsmedel, fullb biltillgrepp;;theft/vehicle;;;
0803;Tillgrepp av motordr fortskaffningsmedel, motorcykel;;theft/vehicle;;;
0804;Tillgrepp av motordr fortskaffningsmedel, moped;;theft/vehicle;;;
0805;Tillgrepp av motordr fortskaffningsmedel, båt;;theft/boat;;;
0806;Tillgrepp av motordr fortskaffningsmedel, annat (bl a snöskoter);;theft/vehicle;;;
0807;Tillgrepp av ej motordr fortskaffningsmedel, cykel;;theft/bicycle;;;
0808;Tillgrepp av ej motordr fortskaffningsmedel, båt;;theft/boat;;;
0809;Tillgrepp ej motordr fortskaffn medel, annat;2024;theft/other;;;9833+9834
0810;Inbrottsstöld i kassaskåp/kassavalv/bank-, servicebox o.d.;2013;theft/other-burglary;;;
0811;Inbrottsstöld i skola, bibliotek, undervisningslokal, förskola, fritidshem;;theft/other-burglary;school;;
0812;Inbrottsstöld i idrotts-, bad- och sportanläggning;;theft/other-burglary;sports-facility;;
0813;Inbrottsstöld i läkar- eller tandläkarpraktik, sjukhus;;theft/other-burglary;health-care;;
0814;Stöld i biograf, teater, nöjes-, samlings- och ungdomslokal;;theft/other-burglary;culture-youth;;
0815;Inbrottsstöld i hotell, pensionat o.d.;;theft/other-burglary;hotel;;
0816;Inbrottsstöld i kafé, konditori, restaurang, näringsställe;;theft/other-burglary;restaurant;;
0817;Inbrottsstöld i apotek, apoteks- och läkemedelsförråd;;theft/other-burglary;health-care;;
0818;Inbrottsstöld i butik, varuhus, kommersiell utställningslokal;;theft/other-burglary;shop;;
0819;Inbrottsstöld i kiosk, automat, skyltskåp;;theft/other-burglary;shop;;
0820;Inbrottsstöld i kontor;;theft/other-burglary;office;;
0821;Inbrottsstöld i fabrik, lager, verkstad (ej bilverkstad);;theft/other-burglary;industry;;
0822;Inbrottsstöld på byggplats, i bod (tillfällig barack, vagn o.d.);;theft/other-burglary;construction-site;;
0823;Inbrottsstöld i garage, bensinstation, bilverkstad;;theft/other-burglary;garage;;
0824;Stöld genom inbrott i lägenhet eller villa;1996;theft/dwelling-burglary;dwelling;;0843+0844
0825;Inbrottsstöld i källare, vind;;theft/other-burglary;cellar-attic;;
0826;Inbrottsstöld i fritidshus;;theft/other-burglary;summer-house;;
0827;Inbrottsstöld inom militärförläggning, militärt förråd;;theft/other-burglary;;;
0828;Stöld genom inbrott i fartyg eller farkost;1984;theft/other-burglary;boat;;
0829;Inbrottsstöld inom hamnområde;;theft/other-burglary;;;
0830;Stöld, annan stöld medelst inbrott;;theft/other-burglary;;;
0831;Stöld även gm inbrott, av skjvapen, från militärt förråd (oavsett plats);;theft/other;;;
0832;Stöld även gm inbrott, av skjvapen, inom militärförläggning;;theft/other;;;
0833;Stöld även gm inbrott, av skjvapen, från skytteorganisations lokal eller förråd;;theft/other;;;
0834;Stöld även gm inbrott, av skjvapen, från vapenhandels lokal eller förråd;;theft/other;shop;;
0835;Stöld även gm inbrott, av skjvapen, från sprängämnesförråd (ej militärt);;theft/other;;;
0836;Stöld även gm inbrott, av skjvapen, i bostad (lägenhet, villa);;theft/other;dwelling;;
0837;Stöld även gm inbrott, av skjvapen, i fritidshus;;theft/other;summer-house;;
0838;Stöld även gm inbrott, av skjvapen, ur motorfordon;;theft/from-vehicle;vehicle;;
0839;Övrig stöld av skjutvapen även gm inbrott, amm och sprängämnen;;theft/other;;;
0840;Stöld ur eller från motordrivet fordon, släpfordon och husvagn;2018;theft/from-vehicle;vehicle;;9827+9828
0841;Stöld från cykel;;theft/other;;;
0842;Stöld under flygtransport;1988;theft/other;;;0876
0843;Inbrottsstöld i villa/radhus;2001;theft/dwelling-burglary;dwelling;;0857+9801
0844;Inbrottsstöld i lägenhet;2001;theft/dwelling-burglary;dwelling;;0874+9802
0845;Stöld utan inbrott, fickstöld, stöld av/ur väska el dyl;2011;theft/pickpocket;;;9817+9818
0846;Stöld utan inbrott, skola/bibl./undervisn.lokal/förskola/fritidshem;;theft/premises;school;;
0847;Stöld utan inbrott, i idrotts-, bad- och sportanläggning;;theft/premises;sports-facility;;
0848;Stöld utan inbrott, i läkar- och tandläkarpraktik, sjukhus;;theft/premises;health-care;;
0849;Stöld utan inbrott biograf/teater/nöjes-/samlings/ungdomslokal;;theft/premises;culture-youth;;
0850;Stöld utan inbrott, inom hamnområde;;theft/premises;;;
0851;Stöld utan inbrott, inom campingplats, strandbad;;theft/premises;campsite-beach;;
0852;Stöld utan inbrott, i hotell, pensionat o.d.;;theft/premises;hotel;;
0853;Stöld utan inbrott butik/varuhus/kommersiell utställningslokal;;theft/shoplifting;shop;;
0854;Stöld utan inbrott, i kontor;;theft/premises;office;;
0855;Rån, utan skjutvapen, övrigt rån;;robbery/premises;;;
0856;Rån, med skjutvapen, övrigt rån;;robbery/premises;;;
0857;Inbrottsstöld, försök, i villa/radhus;;theft/dwelling-burglary;dwelling;;
0858;Stöld utan inbrott, i bostad (lägenhet, villa) hos funktionsnedsatt;;theft/other;dwelling;;
0859;ej hos funktionsnedsatt;;theft/other;;;
0860;Stöld utan inbrott, i källare, vind;;theft/other;cellar-attic;;
0861;Stöld utan inbrott, inom militärförläggning, militärt förråd;;theft/premises;;;
0862;Rån, med skjutvapen, bankrån;;robbery/premises;;;
0863;Rån, med skjutvapen, postrån;2007;robbery/premises;;;
0864;Rån, med skjutvapen, butiksrån;;robbery/premises;shop;;
0865;Rån, med skjutvapen, taxirån;;robbery/premises;vehicle;;
0866;Rån, med skjutvapen, rån mot värdetransport;;robbery/premises;;;
0867;Rån, med skjutvapen, rån mot värdebefordran;;robbery/premises;;;
0868;Rån, utan skjutvapen, bankrån;;robbery/premises;;;
0869;Rån, utan skjutvapen, postrån;2007;robbery/premises;;;
0870;Rån, utan skjutvapen, butiksrån;;robbery/premises;shop;;
0871;Rån, utan skjutvapen, taxirån;;robbery/premises;vehicle;;
0872;Rån, utan skjutvapen, rån mot värdetransport;;robbery/premises;;;
0873;Rån, utan skjutvapen, rån mot värdebefordran;;robbery/premises;;;
0874;Inbrottsstöld, försök, i lägenhet;;theft/dwelling-burglary;dwelling;;
0875;Övr brott kap. 8, egenmäktigt förfar/självtäkt/olovl kraftavledn;;theft/other;;;
0876;Stöld under yrkesmässig transport, dock ej fickstöld;2010;theft/other;;;9814
0877;Rån, utan skjutvapen, rån mot privatperson, utomhus;2007;robbery/person;outdoors;;9806+9810
0878;Rån, utan skjutvapen, rån mot privatperson, inomhus;2007;robbery/person;indoors;;9807+9811
0879;Rån med skjutv, rån mot privatpers (ej fknshindrad), utomhus;2007;robbery/person;outdoors;;9808+9812
0880;Stöld utan inbrott, annan stöld eller snatteri utan inbrott;;theft/other;;;
0881;Stöld under sjötransport, med/utan inbrott, ej fickstöld;1988;theft/other;;;0876
0882;Stöld under yrkesmässig transport, annan godstransport;1988;theft/other;;;0876
0883;Stöld utan inbrott i fabrik, lager, verkstad;;theft/premises;industry;;
0884;Stöld utan inbrott på byggplats, i bod (tillfällig barack, vagn o.d.);;theft/premises;construction-site;;
0885;Stöld utan inbrott, väskryckning;2011;theft/pickpocket;;;9819+9820
0886;Stöld kulturföremål gm inbr kyrka/museum/hemb.gård o.d;;theft/other-burglary;culture-youth;;
0887;Stöld kulturföremål ej inbr kyrka/museum/hemb.gård o.d;;theft/premises;culture-youth;;
0888;Stöld utan inbrott, i kafé, konditori, restaurang, näringsställe;;theft/premises;restaurant;;
0889;Stöld, (ej inbrott), automatmissbruk;1987;theft/other;;;
0890;Rån, med skjutv, rån mot privatperson (ej fknshindrad), inomhus;2007;robbery/person;indoors;;9809+9813
0891;Stöld ur eller från båt;2010;theft/boat;boat;;9815+9816
0892;Rån, utan skjutvapen, rån mot funktionsnedsatt utomhus;;robbery/person;outdoors;;
0893;Rån, utan skjutvapen, rån mot funktionsnedsatt inomhus;;robbery/person;indoors;;
0894;Rån och grovt rån, med skjutvapen, annat, utomhus;1999;robbery/person;outdoors;;
0895;Rån och grovt rån, med skjutvapen, annat, inomhus;1999;robbery/person;indoors;;
0896;Rån, med skjutvapen, rån mot funktionsnedsatt utomhus;;robbery/person;outdoors;;
0897;Rån, med skjutvapen, rån mot funktionsnedsatt inomhus;;robbery/person;indoors;;
0898;Rån och grovt rån, med skjutvapen, annat, utomhus;1999;robbery/person;outdoors;;
0899;Rån och grovt rån, med skjutvapen, annat, inomhus;1999;robbery/person;indoors;;
0901;Bedrägeri, datorbedrägeri;;fraud;;;
0902;Bedrägeri, automatmissbruk;;fraud;;;
0903;Bedrägeri, mot hotell, restaurang, taxi, buss, tåg, spårvagn etc.;;fraud;;;
0904;Bedrägeri, med kontokort;;fraud;;;
0905;Bedrägeri, mot funktionsnedsatt;;fraud;;;
0906;Bedrägeri, övrigt bedrägeri;;fraud;;;
0907;Utpressning, ocker;2013;threats/other;;;0940+0941
0908;Häleri, häleriförseelse;1976;other;;;0930+0931
0909;Övriga brott mot kap. 9, oredl förfarande/svindleri/ockerpant;2012;fraud;;;0915
0911;Bedrägeri/grovt bedrägeri/bedrägl beteende, automatmissbruk;1987;fraud;;;0902
0912;bedrägeri, bedrägligt beteende avseende bluffakturor;;fraud;;;
0913;Bedrägeri med hjälp av Internet;;fraud;online;;
0914;Mot EU:s finansiella intressen;;fraud;;;
0915;Övriga brott mot 9 kap. BrB;;fraud;;;
0916;Subventionsmissbruk;2026;fraud;;;5132+5133
0921;Bedr./grovt bedr./bedrägl beteende överskr eget checkk.;1998;fraud;;;0932
0922;Bedrägeri, annan checkbedrägeri (ej överskridet konto);;fraud;;;
0923;Bedr/grovt bedr/bedr beteende överskr eget personkonto;1999;fraud;;;0932
0924;Bedr/grovt bedr/bedr beteende/annat bedr m personkblankett;1999;fraud;;;
0925;Bedr/grovt bedr/bedr beteende mot bank (även PK) i övrigt;1999;fraud;;;
0926;Bedr/grovt bedr/bedr beteende mot postverket (ej PK-bank);1999;fraud;;;
0927;Bedrägeri, mot försäkringskassa;2014;fraud;;;
0928;Bedr/grovt bedr/bedr beteende kontokorts- & kreditkortsbedr;1987;fraud;;;0904
0929;Bedrägeri, mot försäkringsbolag (s.k. försäkringsbedrägeri);;fraud;;;
0930;Häleri - tillfällig, häleriförseelse;;other;;;
0931;Häleri - vanemässig inriktning eller av stor omfattning;;other;;;
0932;Bedrägeri, överskridit eget konto (check- och personkonto);;fraud;;;
0933;Penninghäleri;2014;economic;;;5121+5122
0934;Penninghäleriförseelse;2014;economic;;;5123
0935;Investeringsbedrägeri;;fraud;;;
0940;Utpressning;;threats/other;;;
0941;Ocker;;economic;;;
0942;Romansbedrägeri, bedrägeri genom social manipulation, internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0943;Romansbedrägeri, bedrägeri genom social manipulation, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0944;Romansbedrägeri, bedrägeri genom social manipulation, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0945;Romansbedrägeri, bedrägeri genom social manipulation, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0946;Investeringsbedrägeri, bedrägeri genom social manipulation, internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0947;Investeringsbedrägeri, bedrägeri genom social manipulation, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0948;Investeringsbedrägeri, bedrägeri genom social manipulation, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0949;Investeringsbedrägeri, bedrägeri genom social manipulation, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0950;Befogenhetsbedrägeri, bedrägeri genom social manipulation, internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0951;Befogenhetsbedrägeri, bedrägeri genom social manipulation, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0952;Befogenhetsbedrägeri, bedrägeri genom social manipulation, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0953;Befogenhetsbedrägeri, bedrägeri genom social manipulation, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0954;Bedrägeri genom social manipulation, av annan typ, internationell, mot äldre/funktionsnedsatt;;fraud;;;
0955;Bedrägeri genom social manipulation, av annan typ, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0956;Bedrägeri genom social manipulation, av annan typ, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0957;Bedrägeri genom social manipulation, av annan typ, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0958;Identitetsbedrägeri, köp, internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0959;Identitetsbedrägeri, köp, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0960;Identitetsbedrägeri, köp, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0961;Identitetsbedrägeri, köp, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0962;Identitetsbedrägeri, lån, internationell anknytning, mot äldre/funktionsnedsattt;;fraud;;;
0963;Identitetsbedrägeri, lån, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0964;Identitetsbedrägeri, lån, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0965;Identitetsbedrägeri, lån, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0966;Identitetsbedrägeri, av annan typ, internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0967;Identitetsbedrägeri, av annan typ, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0968;Identitetsbedrägeri, av annan typ, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0969;Identitetsbedrägeri, av annan typ, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0970;Fakturabedrägeri, med kontakt, internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0971;Fakturabedrägeri, med kontakt, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0972;Fakturabedrägeri, med kontakt, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0973;Fakturabedrägeri, med kontakt, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0974;Fakturabedrägeri, utan kontakt, internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0975;Fakturabedrägeri, utan kontakt, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0976;Fakturabedrägeri, utan kontakt, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0977;Fakturabedrägeri, utan kontakt, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0978;Kortbedrägeri, med fysiskt kort, internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0979;Kortbedrägeri, med fysiskt kort, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0980;Kortbedrägeri, med fysiskt kort, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0981;Kortbedrägeri, med fysiskt kort, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0982;Kortbedrägeri, utan fysiskt kort, internationell anknytning;;fraud;;;
0983;Kortbedrägeri, utan fysiskt kort, ej internationell anknytning;;fraud;;;
0984;Annonsbedrägeri, internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0985;Annonsbedrägeri, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0986;Annonsbedrägeri, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0987;Annonsbedrägeri, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0988;Försäkringsbedrägeri;;fraud;;;
0989;Snyltningsbrott;;fraud;;;
0990;Grovt fordringsbedrägeri, internationell anknytning;;fraud;;;
0991;Grovt fordringsbedrägeri, ej internationell anknytning;;fraud;;;
0992;Övrigt bedrägeri, internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0993;Övrigt bedrägeri, ej internationell anknytning, mot äldre/funktionsnedsatt;;fraud;;;
0994;Övrigt bedrägeri, internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0995;Övrigt bedrägeri, ej internationell anknytning, ej mot äldre/funktionsnedsatt;;fraud;;;
0996;Olovlig befattning med betalningsverktyg;;fraud;;;
0997;Lönegarantibedrägeri;;fraud;;;
0998;Bedrägeri mot EU:s finansiella intressen;;fraud;;;
0999;Utförselhäleri inkl. grovt;;other;;;
1001;Förskingring, grov förskingring, undandräkt;;economic;;;
1002;Olovligt förfogande, över avbetalningsgods;;economic;;;
1003;Annat olovligt förfogande;;economic;;;
1004;Fyndförseelse;;other;;;
1005;Brott mot kap 10 utom kod 1001-1004;1987;economic;;;1006+1007+1008+1009+1010
1006;Trolöshet mot huvudman, datorteknik;1999;economic;;;1007
1007;Trolöshet mot huvudman;;economic;;;
1008;Olovligt brukande, datortidsstöld;1999;other;;;1009
1009;Olovligt brukande;;other;;;
1010;Behörighetsmissbruk;;economic;;;
1011;Handel med inflytande och/eller vårdslös finansiering av mutbrott;;economic;;;
1012;Tagande av muta inkl. grovt, ej till utländska tjänstemän i affärsförhållanden;;economic;;;
1013;Tagande av muta inkl. grovt, till utländska tjänstemän i affärsförhållanden;;economic;;;
1014;Givande av muta inkl. grovt, ej till utländska tjänstemän i affärsförhållanden;;economic;;;
1015;Givande av muta inkl. grovt, till utländska tjänstemän i affärsförhållanden;;economic;;;
1101;Brott mot borgenär m.m.;1999;economic;;;1111+1112+1113+1114
1111;Oredlighet mot borgenärer, grov oredlighet mot borgenärer;;economic;;;
1112;Vårdslöshet mot borgenärer;;economic;;;
1113;Mannamån mot borgenärer;;economic;;;
1114;Bokföringsbrott;2014;economic;;;1120+1121+1122+1123+1124+1125
1115;Försvårande av konkurs eller exekutiv förrättning;;economic;;;
1120;Ringa bokföringsbrott, konkurs;2024;economic;;;1126+1127
1121;Bokföringsbrott av normalgraden, konkurs;2024;economic;;;1130+1131
1122;Grovt bokföringsbrott, konkurs;;economic;;;
1123;Ringa bokföringsbrott, ej konkurs;2024;economic;;;1128+1129
1124;Bokföringsbrott av normalgraden, ej konkurs;2024;economic;;;1132+1133
1125;Grovt bokföringsbrott, ej konkurs;;economic;;;
1126;Bokföringsbrott, ringa, konkurs, försenad eller avsaknad av årsredovisning;;economic;;;
1127;Bokföringsbrott, ringa, konkurs, övriga brott;;economic;;;
1128;Bokföringsbrott, ringa, ej konkurs, försenad eller avsaknad av årsredovisning;;economic;;;
1129;Bokföringsbrott, ringa, ej konkurs, övriga brott;;economic;;;
1130;Bokföringsbrott, av normalgraden, konkurs, försenad eller avsaknad av årsredovisning;;economic;;;
1131;Bokföringsbrott, av normalgraden, konkurs, övriga brott;;economic;;;
1132;Bokföringsbrott, av normalgraden, ej konkurs, försenad eller avsaknad av årsredovisning;;economic;;;
1133;Bokföringsbrott, av normalgraden, ej konkurs, övriga brott;;economic;;;
1201;Skadegörelse, på motorfordon;;damage/vandalism;vehicle;;
1202;Skadegörelse, genom brand, även på motorfordon;2016;damage/fire;;;1210+1211
1203;Annan skadegörelse (ej klotter);;damage/vandalism;;;
1204;Tagande av olovlig väg;;other;;;
1205;Skadegörelse, mot stat, kommun, landsting (ej klotter);;damage/vandalism;;;
1206;Skadegörelse, datasabotage;;damage/vandalism;;;
1207;Klotter;2005;damage/graffiti;;;1208+1209
1208;klotter mot kollektivtrafik;;damage/graffiti;public-transport;;
1209;klotter övrigt;;damage/graffiti;;;
1210;Skadegörelse, genom brand (ej på motorfordon);;damage/fire;;;
1211;Skadegörelse, bilbrand eller brand på annat motorfordon (ej mordbrand, 1301);;damage/fire;vehicle;;
1212;Annan skadegörelse (ej klotter);;damage/vandalism;;;
1301;Mordbrand, grov mordbrand;;damage/fire;;;
1302;Allm vårdslöshet, våll av brand som ej redov som mordbr m.m.;;damage/fire;;;
1303;Annan allmänfarlig vårdslöshet;;other;;;
1304;Övr brott mot kap. 13, allmfarl ödeläg, sabotage, kapning;2018;other;;;1308+1309+1310
1305;Miljöbrott (8a §);2000;other;;;8001
1306;Sprida gift/smitta, förgöring, vårdslös med gift/smitta (§§ 7-9);2000;other;;;1307
1307;Sprida gift/smitta, förgöring, vårdslös med gift/smitta (§§ 7-9);;other;;;
1308;Allmänfarlig ödeläggelse, genom sprängning;;weapons/explosives;;;
1309;Allmänfarlig ödeläggelse, ej genom sprängning;;other;;;
1310;Övriga brott mot 13 kap., sabotage inkl. grovt, kapning, sjö- eller luftfartssabotage, flygplatssabotage, underlåtenhet att;;other;;;
1311;Sabotage mot blåljusverksamhet inkl. grovt;;violence/against-official;;;
1312;Allmänfarlig ödeläggelse genom sprängning inkl. grovt, fullbordat;;weapons/explosives;;;
1313;Allmänfarlig ödeläggelse genom sprängning inkl. grovt, förberedelse, försök, stämpling m.m.;;weapons/explosives;;;
1314;Spridande av gift eller smitta inkl. grovt;;other;;;
1315;Förgöring inkl. grovt;;other;;;
1316;Vårdslöshet med gift eller smittämne;;other;;;
1401;Förfalskningsbrott, check;;other;;;
1402;Förfalskningsbrott, svenskt körkort;;other;;;
1403;Urkförfalskn/grov urkförfalskn/undertr urk Ej samb bedräg sv pass;2001;other;;;
1404;Förfalskningsbrott, tjänste- eller identitetskort;;other;;;
1405;Förfalskningsbrott, annan legitimationshandling;;other;;;
1406;Förfalskningsbrott, övrig urkundsförfalskning;;other;;;
1407;Signaturförfalskning, brukande av det förfalskade;;other;;;
1408;Penningförfalsk/olovl befattn bruk spridn falska pengar;;other;;;
1409;Övriga brott mot 14 kap. BrB;;other;;;
1410;Förfalsk handl anv för illegal invandr: sv /utl pass/resedok m.m.;;other;;;
1501;Mened, osann partsutsaga eller ovarsam utsaga;;other;;;
1502;Övr brott kap.15, osann/ovarsam utsaga vid nord domstol mm;2009;other;;;1506
1503;Missbr urkund avs sv/utl pass/resedok/främlingspass mm;;other;;;
1504;Brukande av osann urkund, gäller pass;;other;;;
1505;Falsk och vårdslös beskyllning;;other;;;
1506;Övriga brott mot 15 kap. BrB, dock inte i samband med bedrägeri;;other;;;
1601;Övriga brott mot allmän ordning;1990;public-order;;;
1602;Falskt larm;;public-order;;;
1603;Missbruk av larmordning;;public-order;;;
1604;Hets mot folkgrupp;;public-order;;;
1605;Olaga diskriminering;;other;;;
1606;Övriga brott mot kap. 16, upplopp, ohörsamhet mot ordningsmakten m.m.;2012;public-order;;;
1607;Barnpornografibrott;2023;sexual/other;;;1616
1608;Internetrelaterat barnpornografibrott;2023;sexual/other;online;;1616
1609;Djurplågeri;;other;;;
1610;Övriga brott mot 16 kap (utom 16 §);;public-order;;;
1611;Övriga brott mot 16 kap.;;public-order;;;
1612;Uppvigling inkl. grovt;;public-order;;;
1613;Myteri inkl. grovt;;public-order;;;
1614;Gravfridsbrott;;other;;;
1615;Övriga brott mot 16 kap. BrB;;public-order;;;
1616;Barnpornografibrott, inkl. grovt;;sexual/other;;;
1617;Involverande av en underårig i brottslighet;;other;;;
1701;Våld mot tjänstem, mot polis där våldet beräknas medföra att polisen inte blir arbetsoförmögen eller blir arbetsoförmögen under kortare tid än ett dygn;;violence/against-official;;;
1702;Våld mot tjänstem/polis, arbetsoförm under 1 dygn el längre;;violence/against-official;;;
1703;Våld mot tjänsteman, mot ordningsvakt;;violence/against-official;;;
1704;Våld mot tjänsteman, övriga fall;;violence/against-official;;;
1705;Hot eller förgripelse mot tjänsteman;;threats/threat;;;
1706;Våldsamt motstånd;;violence/against-official;;;
1707;Övr brott mot kap.17, bestickn/otillbörligt verkande vid röstn mm;2009;other;;;1708+1710
1708;Givande av muta (inkl. grov);2025;economic;;;1014+1015
1709;Övergrepp i rättssak;;threats/other;;;
1710;Övriga brott mot 17 kap. BrB;2024;other;;;1711+1712
1711;Otillbörligt verkande vid röstning, tagande av otillbörlig förmån vid röstning;;other;;;
1712;Övriga brott mot 17 kap. BrB;;other;;;
1713;Förolämpning mot tjänsteman;2025;threats/other;;;1714+1715
1714;Förolämpning mot polis;;threats/other;;;
1715;Förolämpning mot övriga tjänstemän;;threats/other;;;
1801;Högmålsbrott/uppror/väpn hot mot lagl ordn/olovl kårverks mm;2016;other;;;1802+1803+1804+1805+1806
1802;Uppror;;other;;;
1803;Väpnat hot mot laglig ordning;;other;;;
1804;Olovlig kårverksamhet;;other;;;
1805;Brott mot medborgerlig frihet;;other;;;
1806;Svikande av försvarsplikt;;other;;;
1901;Brott mot rikets säkerhet, högförräderi, krigsanstiftan m.m.;2016;other;;;1902+1903+1904+1905+1906+1907
1902;Spioneri, grovt spioneri;;other;;;
1903;Vårdslöshet med hemlig uppgift;;other;;;
1904;Olovlig underrättelseverksamhet mot Sverige;;other;;;
1905;Olovlig underrättelseverksamhet mot främmande makt;;other;;;
1906;Olovlig underrättelseverksamhet mot person;;other;;;
1907;Övriga brott mot Sveriges säkerhet;;other;;;
1908;Utlandsspioneri, grovt utlandsspioneri;;other;;;
1909;Röjande av hemlig uppgift i internationellt samarbete;;other;;;
2001;Tjänstefel m.m.;2009;other;;;2002+2003+2004
2002;Tjänstefel inkl. grovt;;other;;;
2003;Tagande av muta (inkl. grov);2025;economic;;;1012+1013
2004;Brott mot tystnadsplikt;;other;;;
2005;Missbruk av offentlig ställning inkl grovt;;other;;;
2101;Undanhållande och rymning;1988;other;;;
2102;BrB kap 21 utom undanhållande och rymning;1988;other;;;
2201;Annat folkrättsbrott än grovt;2015;other;;;
2202;Folkrättsbrott, grovt;2015;other;;;
2203;Folkmord;2015;other;;;
2204;Brott mot 22 kap. brb;;other;;;
2205;Lagen om straff för folkmord, brott mot mänskligheten och krigsförbrytelser;;other;;;
2206;Folkmord;;other;;;
2207;Brott mot mänskligheten;;other;;;
2208;Krigsförbrytelse inkl. grov;;other;;;
2209;Övriga brott mot lag om straff för folkmord, brott mot mänskligheten och krigsförbrytelser;;other;;;
3001;Grov vårdslöshet i trafik;;traffic/other;;;
3002;Olovlig körning, grov olovlig körning;;traffic/other;;;
3003;Brott mot föreskrift;;traffic/other;;;
3004;Tillåtit olovlig körning etc;;traffic/other;;;
3005;Rattfylleri, inkl. grovt, enbart alkohol eller både alkohol och narkotika;;traffic/impaired;;;
3006;Smitning;2018;traffic/other;;;3007+3008
3007;Smitning från trafikolycksplats, med betydande materialskador, personskador eller dödligt utfall;;traffic/other;;;
3008;Smitning från trafikolycksplats, med inga eller lindriga material- och personskador;;traffic/other;;;
3070;Rattfylleri, inkl. grovt, enbart narkotika;;traffic/impaired;;;
3161;Övriga trafikbrott med fängelse i straffskalan;;traffic/other;;;
3201;Sjöfylleri;;traffic/impaired;;;
3203;Övriga sjötrafikbrott med fängelse i straffskalan;;traffic/other;;;
4001;Checklagen, ej bedrägerifall;1996;economic;;;
4002;Narkotikasmuggling (varusmugglingslagen 1-3 §);2003;smuggling;;;4041
4003;Varusmuggling/olovlig befattn med smuggelgods, ej narkotika;2003;smuggling;;;4040+4043
4004;Brott mot alkohollagen, ej olovlig sprittillverkning;2000;alcohol;;;5041+5042+5043
4005;Skattebrottslagen;1999;economic;;;5020+5021+5022+5023+5024+5025
4006;Underlåtenhet att inbetala löneavdrag för skatt;1999;economic;;;
4007;Vapenlagen/olaga innehav av pistol/revolver/kulsprutepistol;2018;weapons/firearm;;;4073+4074
4008;Vapenlagen, olaga innehav av jaktvapen;2018;weapons/firearm;;;4075+4076
4009;Vapenlagen, olaga innehav av annat vapen;2018;weapons/firearm;;;4077+4078
4010;Vapenlagen, annat brott mot vapenlagstiftningen;2018;weapons/firearm;;;4079+4080+4081
4011;Jaktlagen;;other;;;
4012;Fiskelagen;;other;;;
4013;Övr brott enl speciallagstiftningen då fängelse ingår i straffskal;;other;;;
4015;Naturvårds- eller miljövårdlagsbrott;1985;other;;;4018+4019
4016;Arbetsmiljölagen, åsidosättande av föreläggande eller förbud;;other;;;
4017;Brott mot valutalagen;1992;economic;;;
4018;Brott mot naturvårdslagen;2000;other;;;8009
4019;Brott mot miljöskyddslagen;2000;other;;;8010
4020;Brott mot utlänningslagen;2001;other;;;
4021;Brott mot lagen om besöksförbud;;threats/other;;;
4022;Smuggl dopningsmedel (Varusmuggllagen, 1960:418 1-3 §§);2002;smuggling;;;
4023;Brott mot lagen om förbud betr knivar och andra farliga föremål;;weapons/knife;;;
4024;Köp av sexuell tjänst (from juni 2006 15 år eller äldre och from maj 2007 18 år eller äldre);;sexual/other;;;
4025;Människosmuggling;;other;;;
4026;Organiserande av människosmuggling;;other;;;
4027;Gömmer flykting, hindrar av- eller utvisning m.m.;2018;other;;;
4028;Överträdelse av tillträdesförbud vid idrottsarrangemang;;public-order;sports-facility;;
4029;Hindrande av elektronisk övervakning;;threats/other;;;
4030;Brott mot personuppgiftslagen;;other;;;
4031;Illegal rovdjursjakt (varg, björn, järv, lodjur kungsörn);;other;;;
4032;Läkemedelslag;;other;;;
4033;Lag om handel med läkemedel;;other;;;
4034;Lag om handel med vissa receptfria läkemedel;;other;;;
4035;Smuggling, olovlig in- och utförsel av icke narkotikaklassade läkemedel;;smuggling;;;
4036;Smuggling, olovlig in- och utförsel av övriga varor, ej alkohol, tobak, icke narkotikaklassade läkemedel, vapen eller brandfarliga och explosiva varor;;smuggling;;;
4037;Grov smuggling, icke narkotikaklassade läkemedel;;smuggling;;;
4038;Grov smuggling, övriga varor, ej alkohol, tobak, icke narkotikaklassade läkemedel, vapen eller brandfarliga och explosiva varor;;smuggling;;;
4039;Tullbrott, vårdslös tullredovisning, icke narkotikaklassade läkemedel;;smuggling;;;
4040;Smugglingsbrott och olovlig in- och utförsel (ej narkotika);2009;smuggling;;;4044+4045
4041;Narkotikasmuggling och olovlig in- och utförsel av narkotika;2009;smuggling;;;4046+4047
4042;Tullbrott och vårdslös tullredovisning;2009;smuggling;;;4048+4049
4043;Olovlig befattning med smuggelgods;2009;smuggling;;;4050+4051
4044;Smuggling ej grov, olovlig införsel/utförsel, ej narkotika;2017;smuggling;;;4055+4056+4057
4045;Grov smuggling, ej narkotika;2017;smuggling;;;4058+4059+4060
4046;Narkotikasmuggling, ej grov, olovlig införsel/utförsel av narkotika;;smuggling;;;
4047;Grov narkotikasmuggling;2023;smuggling;;;4141
4048;Tullbrott, ej grovt, vårdslös tullredovisning;2017;smuggling;;;4061+4062
4049;Grovt tullbrott;2017;smuggling;;;4061+4062
4050;Olovlig befattning med smuggelgods, ej grov;2017;smuggling;;;4063+4064+4065+4066
4051;Grov olovlig befattning med smuggelgods;2017;smuggling;;;4063+4064+4065+4066
4052;Olovlig befattning med punktskattepliktiga varor;2010;smuggling;;;4053
4053;Olovlig förflyttning och befattn. m. punktskattepliktiga varor;2017;smuggling;;;4067+4068
4054;Synnerligen grov narkotikasmuggling;2023;smuggling;;;4141
4055;Smuggling, olovlig in- och utförsel av alkohol- eller tobaksvaror;;smuggling;;;
4056;Smuggling, olovlig in- och utförsel av vapen eller brandfarliga och explosiva varor;;smuggling;;;
4057;Smuggling, olovlig in- och utförsel av övriga varor, ej alkohol, tobak, vapen eller brandfarliga och explosiva varor;;smuggling;;;
4058;Grov smuggling, alkohol- eller tobaksvaror;;smuggling;;;
4059;Grov smuggling, vapen eller brandfarliga och explosiva varor;;smuggling;;;
4060;Grov smuggling, övriga varor, ej alkohol, tobak, vapen eller brandfarliga och explosiva varor;;smuggling;;;
4061;Tullbrott, vårdslös tullredovisning, alhohol- eller tobaksvaror;;smuggling;;;
4062;Tullbrott, vårdslös tullredovisning, övriga varor, ej akohol- eller tobaksvaror;;smuggling;;;
4063;Olovlig beffatning med smuggelgods, alkohol- eller tobaksvaror;;smuggling;;;
4064;Olovlig befattning med smuggelgods, vapen eller brandfarliga och explosiva varor;;smuggling;;;
4065;Olovlig befattning med smuggelgods, övriga varor, ej alkohol, tobak, vapen eller brandfarliga och explosiva varor;;smuggling;;;
4066;Olovlig befattning med smuggelgods, narkotika;;smuggling;;;
4067;Olovlig befattning med punktskattepliktiga varor;;smuggling;;;
4068;Olovlig förflyttning av punktskattepliktiga varor;;smuggling;;;
4069;Uppsåtligen uppehåller sig i Sverige trots beslut om utvisning;;other;;;
4071;Har utlänning anställd som inte har rätt att vistas i Sverige, eller saknar arbetstillstånd;;other;;;
4072;Övriga brott mot utlänningslagen;;other;;;
4073;Vapenbrott. innehav av pistol, revolver eller kulsprutepistol;2023;weapons/firearm;;;4127+4129
4074;Grovt vapenbrott, synnerligen grovt vapenbrott. innehav av pistol, revolver eller kulsprutepistol;2023;weapons/firearm;;;4128+4130
4075;Vapenbrott. innehav av jaktvapen;;weapons/firearm;;;
4076;Grovt vapenbrott, synnerligen grovt vapenbrott. innehav av jaktvapen;;weapons/firearm;;;
4077;Vapenbrott. innehav av annat vapen;2023;weapons/firearm;;;4131
4078;Grovt vapenbrott, synnerligen grovt vapenbrott. innehav av annat vapen;2023;weapons/firearm;;;4132
4079;Vapenbrott. överlåtelse eller utlåning av skjutvapen;;weapons/firearm;;;
4080;Grovt vapenbrott, synnerligen grovt vapenbrott. överlåtelse eller utlåning av skjutvapen;;weapons/firearm;;;
4081;Annat brott mot vapenlagen;;weapons/firearm;;;
4082;Olovlig spelverksamhet inkl. grovt;;other;;;
4083;Främjande av olovligt spel inkl. grovt;;other;;;
4084;Spelfusk inkl. grovt;;other;;;
4085;Överträdelse av kontaktförbud med elektronisk övervakning;2025;threats/other;;;
4086;Överträdelse av kontaktförbud;;threats/other;;;
4087;Olovlig befattning med smuggelgods, övriga varor, ej alkohol, tobak, icke narkotikaklassade läkemedel, narkotika, vapen eller brandfarliga och explosiva varor;;smuggling;;;
4088;Överträdelse av kontaktförbud, mot flicka under 18 år;;threats/other;;;
4089;Överträdelse av kontaktförbud, mot pojke under 18 år;;threats/other;;;
4090;Överträdelse av kontaktförbud, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/other;;partner;
4091;Överträdelse av kontaktförbud, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/other;;family;
4092;Överträdelse av kontaktförbud, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/other;;acquainted;
4093;Överträdelse av kontaktförbud, mot kvinna 18 år eller äldre, obekanta;;threats/other;;stranger;
4094;Överträdelse av kontaktförbud, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/other;;partner;
4095;Överträdelse av kontaktförbud, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/other;;family;
4096;Överträdelse av kontaktförbud, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/other;;acquainted;
4097;Överträdelse av kontaktförbud, mot man 18 år eller äldre, obekanta;;threats/other;;stranger;
4098;Tullbrott, vårdslös tullredovisning, övriga varor, ej alkohol- eller tobaksvaror eller icke narkotikaklassade läkemedel;;smuggling;;;
4099;Olovlig befattning med smuggelgods, icke narkotikaklassade läkemedel;;smuggling;;;
4101;Smuggling, olovlig in- och utförsel av hälsofarliga varor;;smuggling;;;
4102;Grov smuggling av hälsofarliga varor;;smuggling;;;
4103;Smuggling, olovlig in- och utförsel av dopningsmedel;;smuggling;;;
4104;Grov smuggling av dopningsmedel;;smuggling;;;
4105;Smuggling, olovlig in- och utförsel av övriga varor, ej dopningsmedel, alkohol, tobak, icke narkotikaklassade läkemedel eller hälsofarliga varor;;smuggling;;;
4106;Grov smuggling av övriga varor, ej dopningsmedel, alkohol, tobak,icke narkotikaklassade läkemedel eller hälsofarliga varor;;smuggling;;;
4107;Vapensmuggling, ej grovt, olovlig in- och utförsel;2023;smuggling;;;4133+4135+4137+4139
4108;Vapensmuggling, grovt;2023;smuggling;;;4134+4136+4138+4140
4109;Vapensmuggling, synnerligen grovt;2023;smuggling;;;4134+4136+4138+4140
4110;Smuggling av explosiv vara, ej grovt, olovlig in- och utförsel;;smuggling;;;
4111;Smuggling av explosiv vara, grovt;2023;smuggling;;;4142
4112;Smuggling av explosiv vara, synnerligen grovt;2023;smuggling;;;4142
4113;Olovlig befattning med smuggelgods inkl. grovt, hälsofarliga varor;;smuggling;;;
4114;Olovlig befattning med smuggelgods inkl. grovt, dopningsmedel;;smuggling;;;
4115;Olovlig befattning med smuggelgods inkl. grovt, explosiva varor;;smuggling;;;
4116;Olovlig befattning med smuggelgods inkl. grovt, vapen;;smuggling;;;
4117;Olovlig befattning med övriga varor inkl. grovt, ej narkotika, vapen, explosiva varor, dopningsmedel, alkohol, tobak, icke narkotikaklassade läkemedel eller hälsofarliga varor;;smuggling;;;
4118;Lag om förbud mot vissa hälsofarliga varor, innehav;;drugs;;;
4119;Lag om förbud mot vissa hälsofarliga varor, övriga brott;;drugs;;;
4120;LBE, Yrkesmässig hantering eller hantering av större mängd brandfarliga varor utan tillstånd;;other;;;
4121;LBE, Hantering, överföring, import eller export av explosiva varor utan tillstånd;;weapons/explosives;;;
4122;LBE, Hantering, överföring, import eller export av explosiva varor utan tillstånd, grovt brott och synnerligen grovt brott;;weapons/explosives;;;
4123;LBE, Hantering, överföring, import eller export av brandfarliga eller explosiva varor utan att vidta försiktighetsmått;;weapons/explosives;;;
4124;Hjälp till utlänning att olovligen uppehålla sig i Sverige, annan EU-stat eller Schengenområdet;;other;;;
4125;Övriga brott mot utlänningslagen;;other;;;
4127;Vapenbrott, ej grovt, innehav av pistol, revolver, start-, signalvapen och tårgasvapen;;weapons/firearm;;;
4128;Grovt vapenbrott, synnerligen grovt vapenbrott, innehav av pistol, revolver, start-, signalvapen och tårgasvapen;;weapons/firearm;;;
4129;Vapenbrott, ej grovt, innehav av automatvapen (inkl. kulsprutepistol);;weapons/firearm;;;
4130;Grovt vapenbrott, synnerligen grovt vapenbrott, innehav av automatvapen (inkl. kulsprutepistol);;weapons/firearm;;;
4131;Vapenbrott, ej grovt, innehav av annat vapen;;weapons/firearm;;;
4132;Grovt vapenbrott, synnerligen grovt vapenbrott, innehav av annat vapen;;weapons/firearm;;;
4133;Vapensmuggling, ej grov, olovlig in- och utförsel, av pistol, revolver, start-, signalvapen och tårgasvapen;;smuggling;;;
4134;Grov vapensmuggling, synnerligen grov vapensmuggling, av pistol, revolver start-, signalvapen och tårgasvapen;;smuggling;;;
4135;Vapensmuggling, ej grov, olovlig in- och utförsel, av automatvapen (inkl. kulsprutepistol);;smuggling;;;
4136;Grov vapensmuggling, synnerligen grov vapensmuggling, av automatvapen (inkl. kulsprutepistol);;smuggling;;;
4137;Vapensmuggling, ej grov, olovlig in- och utförsel, av jaktvapen;;smuggling;;;
4138;Grov vapensmuggling, synnerligen grov vapensmuggling, av jaktvapen;;smuggling;;;
4139;Vapensmuggling, ej grov, olovlig in- och utförsel, av annat vapen;;smuggling;;;
4140;Grov vapensmuggling, synnerligen grov vapensmuggling, av annat vapen;;smuggling;;;
4141;Grov narkotikasmuggling, synnerligen grov narkotikasmuggling;;smuggling;;;
4142;Grov smuggling av explosiv vara, synnerligen grov smuggling av explosiv vara;;smuggling;;;
4143;Överträdelse av vistelseförbud;;public-order;;;
4144;Hindrande av elektronisk övervakning av vistelseförbud;;public-order;;;
4145;Överträdelse av tillträdesförbud till butiker, badanläggningar och bibliotek;;public-order;;;
5001;Brott ang. kontr av narkotika, bedriver verksamhet utan tillst etc.;;drugs;;;
5002;Olovlig sprittillverkning;2000;alcohol;;;5040
5003;Brott mot valutaförordningen;1990;economic;;;
5004;Brott mot narkotikastrafflagen, framställning;;drugs;;;
5005;Brott mot narkotikastrafflagen, överlåtelse;;drugs;;;
5006;Brott mot narkstrafflagen, inneh;1999;drugs;;;5010+5012
5007;Brott mot datalagen (1973:289 20 §), integritetsskyddsbrott;2000;other;;;
5008;Brott mot datalagen (1973:289 21 §), dataintrång;2000;other;;;0415
5009;Brott mot lagen om förbud mot vissa dopningsmedel;2013;drugs;;;5013+5014+5015+5016
5010;Brott mot narkotikastrafflagen, innehav (enbart innehav);;drugs;;;
5011;Brott mot narkotikastrafflagen, bruk (enbart bruk);;drugs;;;
5012;Brott mot narkotikastrafflagen, innehav och bruk;2006;drugs;;;5010+5011
5013;Dopningslagen: Framställning (inkl. grov);;drugs;;;
5014;Dopningslagen: Överlåtelse (inkl. grov);;drugs;;;
5015;Dopningslagen: Innehav (inkl. grov);;drugs;;;
5016;Dopningslagen: Bruk (inkl. grov);;drugs;;;
5017;Lag om tobak och liknande produkter;;other;;;
5018;Lag om tobaksfria nikotinprodukter;;other;;;
5020;Brott mot skattebrottslagen, avseende mervärdesskattelagen;;economic;;;
5021;Brott mot skattebrottslagen, övrig skattelagstiftning;;economic;;;
5022;Brott mot skattebrottslagen, vårdslös skatteuppgift;;economic;;;
5023;Brott mot skattebrottslagen, vårdslös skatteredovisning;;economic;;;
5024;Brott mot skattebrottslagen, försvårande av skattekontroll;;economic;;;
5025;Brott mot skattebrottslagen, skatteavdragsbrott;;economic;;;
5026;Grovt skattebrott;;economic;;;
5030;Brott mot lagen om näringsförbud, överträd av näringsförbud;;economic;;;
5031;Brott mot aktiebolagslagen;2011;economic;;;5035+5036+5037+5038
5032;Brott mot insiderstrafflagen, insiderbrott;2010;economic;;;5076
5033;Brott mot insiderstrafflagen, otillbörlig kurspåverkan m.m.;2018;economic;;;5081+5082
5034;Åsidosättande av rapportering vid insiderbrott;2018;economic;;;
5035;Underlåtenhet att föra/hålla aktiebok tillgänglig;;economic;;;
5036;Brott mot låneförbudet m.m.;;economic;;;
5037;Brott mot bulvan/målvaktsbestämmelser;;economic;;;
5038;Övriga brott mot aktiebolagslagen;;economic;;;
5040;Brott mot alkohollagen, olovlig sprittillverkning m.m.;2012;alcohol;;;5046
5041;Brott mot alkohollagen, olovl försäljning/innehav av alkoholdryck;2012;alcohol;;;5047
5042;Brott mot alkohollagen, olovlig vin- och öltillverkning m.m;;alcohol;;;
5043;Brott mot alkohollagen, olovligt anskaffande av alkoholdrycker, olovlig dryckeshantering;;alcohol;;;
5044;Brott mot lagen om försäljning av teknisk sprit m.m.;2011;alcohol;;;5048
5045;Brott mot alkohollagen, olovlig befattning med sprit genom förvärv, innehav m.m. av sprit eller spritdrycker som är olovligt tillverkade;;alcohol;;;
5046;Brott mot alkohollagen, olovlig befattning med sprit genom tillverkning (inkl. grov);;alcohol;;;
5047;Brott mot alkohollagen, olovlig försäljning av alkohol (inkl. grov), olovligt innehav av alkoholdrycker;;alcohol;;;
5048;Brott mot alkohollagen, olovlig försäljning av teknisk sprit m.m.;;alcohol;;;
5049;Brott mot tobakslagen;2023;other;;;5017
5050;Insaml m.m. av medel för finansiera särskilt allvarlig brottslighet;2016;other;;;
5060;Ringa bidragsbrott mot försäkringskassan;;fraud;;;
5061;Bidragsbrott mot försäkringskassan av normalgraden;;fraud;;;
5062;Grovt bidragsbrott mot försäkringskassan;;fraud;;;
5063;Vårdslöst bidragsbrott mot försäkringskassan;;fraud;;;
5064;Ringa bidragsbrott mot kommunerna;;fraud;;;
5065;Bidragsbrott mot kommunerna av normalgraden;;fraud;;;
5066;Grovt bidragsbrott mot kommunerna;;fraud;;;
5067;Vårdslöst bidragsbrott mot kommunerna;;fraud;;;
5068;Ringa bidragsbrott mot a-kassorna mm;;fraud;;;
5069;Bidragsbrott mot a-kassorna mm av normalgraden;;fraud;;;
5070;Grovt bidragsbrott mot a-kassorna mm;;fraud;;;
5071;Vårdslöst bidragsbrott mot a-kassorna mm;;fraud;;;
5072;Ringa bidragsbrott mot övriga myndigheter;;fraud;;;
5073;Bidragsbrott mot övriga myndigheter av normalgraden;;fraud;;;
5074;Grovt bidragsbrott mot övriga myndigheter;;fraud;;;
5075;Vårdslöst bidragsbrott mot övriga myndigheter;;fraud;;;
5076;Insiderbrott m.m.;2018;economic;;;5078+5079
5077;Obehörigt röjande av insiderinformation;2018;economic;;;5080
5078;Insiderbrott;;economic;;;
5079;Insiderbrott, grovt brott;;economic;;;
5080;Obehörigt röjande av insiderinformation;;economic;;;
5081;Marknadsmanipulation;;economic;;;
5082;Marknadsmanipulation, grovt brott;;economic;;;
5083;Folkbokföringslagen, folkbokföringsbrott inkl. grovt;;other;;;
5084;Ordningslagen, olovligt innehav, användning av pyrotekniska varor vid idrottsarrangemang på idrottsanläggning;;public-order;sports-facility;;
5085;Ordningslagen, obehörigt beträdande av spelplanen eller motsvarande område avsett för idrottsutövning, vid idrottsarrangemang;;public-order;sports-facility;;
5086;Ordningslagen, övriga brott vid idrottsarrangemang;;public-order;sports-facility;;
5087;Ordningslagen, brott mot allmänna sammankomster och offentliga tillställningar;;public-order;;;
5088;Skattebrott, skatteförseelse, avseende enbart mervärdesskattelagen, vid handel endast inom landet;;economic;;;
5089;Skattebrott, skatteförseelse, avseende enbart mervärdesskattelagen, vid gränsöverskridande handel eller både handel inom landet och gränsöverskridande handel;;economic;;;
5090;Skattebrott, skatteförseelse, avseende övrig skattelagstiftning;2025;economic;;;5094+5095+5096
5091;Grovt skattebrott, avseende enbart mervärdesskattelagen, vid handel endast inom landet;;economic;;;
5092;Grovt skattebrott, avseende enbart mervärdesskattelagen, vid gränsöverskridande handel eller både handel inom landet och gränsöverskridande handel;;economic;;;
5093;Grovt skattebrott, avseende övrig skattelagstiftning;2025;economic;;;5097+5098+5099
5094;Skattebrott, skatteförseelse, avseende övrig skattelagstiftning, oriktig individuppgift arbetsgivare;;economic;;;
5095;Skattebrott, skatteförseelse, avseende övrig skattelagstiftning, oriktig individuppgift inkomstdeklaration;;economic;;;
5096;Skattebrott, skatteförseelse, avseende övrig skattelagstiftning, annat;;economic;;;
5097;Grovt skattebrott, avseende övrig skattelagstiftning, oriktig individuppgift arbetsgivare;;economic;;;
5098;Grovt skattebrott, avseende övrig skattelagstiftning, oriktig individuppgift inkomstdeklaration;;economic;;;
5099;Grovt skattebrott, avseende övrig skattelagstiftning, annat;;economic;;;
5101;brott mot upphovsrätten genom fildelning;;economic;online;;
5102;brott mot upphovsrätten ej genom fildelning;;economic;;;
5103;brott mot det industriella rättsskyddet med hjälp av Internet;;economic;online;;
5104;brott mot det industriella rättsskyddet ej med hjälp av Internet;;economic;;;
5121;Penningtvättsbrott;;economic;;;
5122;Grovt penningtvättsbrott;;economic;;;
5123;Penningtvättsförseelse;;economic;;;
5124;Näringspenningtvätt;;economic;;;
5125;Grov näringspenningtvätt;;economic;;;
5126;Ringa näringspenningtvätt;;economic;;;
5127;Brott mot det industriella rättsskyddet med hjälp av internet;;economic;online;;
5128;Brott mot det industriella rättsskyddet, ej med hjälp av internet;;economic;;;
5129;Brott mot det industriella rättsskyddet inkl. grovt, med hjälp av internet;;economic;online;;
5130;Brott mot det industriella rättsskyddet inkl. grovt, ej med hjälp av internet;;economic;;;
5131;Subventionsbrott;;fraud;;;
5132;Subventionsmissbruk med företagsstöd;;fraud;;;
5133;Subventionsmissbruk med EU-stöd;;fraud;;;
5910;Vilseledande till äktenskapsresa mot kvinna 18 år eller äldre;;threats/other;;;
6101;Försök till våldtäkt inkl. grov (1 §), mot flicka 15–17 år, på internet;;sexual/rape;online;;
6102;Försök till våldtäkt inkl. grov (1 §), mot flicka 15–17 år, ej på internet;;sexual/rape;;;
6103;Försök till våldtäkt inkl. grov (1 §), mot pojke 15–17 år, på internet;;sexual/rape;online;;
6104;Försök till våldtäkt inkl. grov (1 §), mot pojke 15–17 år, ej på internet;;sexual/rape;;;
6105;Fullbordad våldtäkt inkl. grov (1 §), mot flicka 15–17 år, på internet;;sexual/rape;online;;
6106;Fullbordad våldtäkt inkl. grov (1 §), mot flicka 15–17 år, ej på internet;;sexual/rape;;;
6107;Fullbordad våldtäkt inkl. grov (1 §), mot pojke 15–17 år, på internet;;sexual/rape;online;;
6108;Fullbordad våldtäkt inkl. grov (1 §), mot pojke 15–17 år, ej på internet;;sexual/rape;;;
6109;Oaktsam våldtäkt, mot flicka 15–17 år, på internet;;sexual/rape;online;;
6110;Oaktsam våldtäkt, mot flicka 15–17 år, ej på internet;;sexual/rape;;;
6111;Oaktsam våldtäkt, mot pojke 15–17 år, på internet;;sexual/rape;online;;
6112;Oaktsam våldtäkt, mot pojke 15–17 år, ej på internet;;sexual/rape;;;
6113;Försök till våldtäkt inkl. grov, mot flicka under 15 år, på internet;;sexual/rape;online;;
6114;Försök till våldtäkt inkl. grov, mot flicka under 15 år, ej på internet;;sexual/rape;;;
6115;Försök till våldtäkt inkl. grov, mot pojke under 15 år, på internet;;sexual/rape;online;;
6116;Försök till våldtäkt inkl. grov, mot pojke under 15 år, ej på internet;;sexual/rape;;;
6117;Fullbordad våldtäkt inkl. grov, mot flicka under 15 år, på internet;;sexual/rape;online;;
6118;Fullbordad våldtäkt inkl. grov, mot flicka under 15 år, ej på internet;;sexual/rape;;;
6119;Fullbordad våldtäkt inkl. grov, mot pojke under 15 år, på internet;;sexual/rape;online;;
6120;Fullbordad våldtäkt inkl. grov, mot pojke under 15 år, ej på internet;;sexual/rape;;;
6121;Försök till våldtäkt inkl. grov (4 §), mot flicka 15–17 år, på internet;;sexual/rape;online;;
6122;Försök till våldtäkt inkl. grov (4 §), mot flicka 15–17 år, ej på internet;;sexual/rape;;;
6123;Försök till våldtäkt inkl. grov (4 §), mot pojke 15–17 år, på internet;;sexual/rape;online;;
6124;Försök till våldtäkt inkl. grov (4 §), mot pojke 15–17 år, ej på internet;;sexual/rape;;;
6125;Fullbordad våldtäkt inkl. grov (4 §), mot flicka 15–17 år, på internet;;sexual/rape;online;;
6126;Fullbordad våldtäkt inkl. grov (4 §), mot flicka 15–17 år, ej på internet;;sexual/rape;;;
6127;Fullbordad våldtäkt inkl. grov (4 §), mot pojke 15–17 år, på internet;;sexual/rape;online;;
6128;Fullbordad våldtäkt inkl. grov (4 §), mot pojke 15–17 år, ej på internet;;sexual/rape;;;
6129;Sexuellt övergrepp inkl. grovt (2 §), mot flicka 15–17 år, på internet;;sexual/other;online;;
6130;Sexuellt övergrepp inkl. grovt (2 §), mot flicka 15–17 år, ej på internet;;sexual/other;;;
6131;Sexuellt övergrepp inkl. grovt (2 §), mot pojke 15–17 år, på internet;;sexual/other;online;;
6132;Sexuellt övergrepp inkl. grovt (2 §), mot pojke 15–17 år, ej på internet;;sexual/other;;;
6133;Oaktsamt sexuellt övergrepp, mot flicka 15–17 år, på internet;;sexual/other;online;;
6134;Oaktsamt sexuellt övergrepp, mot flicka 15–17 år, ej på internet;;sexual/other;;;
6135;Oaktsamt sexuellt övergrepp, mot pojke 15–17 år, på internet;;sexual/other;online;;
6136;Oaktsamt sexuellt övergrepp, mot pojke 15–17 år, ej på internet;;sexual/other;;;
6137;Sexuellt utnyttjande av flicka under 15 år, på internet;;sexual/other;online;;
6138;Sexuellt utnyttjande av flicka under 15 år, ej på internet;;sexual/other;;;
6139;Sexuellt utnyttjande av pojke under 15 år, på internet;;sexual/other;online;;
6140;Sexuellt utnyttjande av pojke under 15 år, ej på internet;;sexual/other;;;
6141;Sexuellt utnyttjande av flicka 15–17 år, på internet;;sexual/other;online;;
6142;Sexuellt utnyttjande av flicka 15–17 år, ej på internet;;sexual/other;;;
6143;Sexuellt utnyttjande av pojke 15–17 år, på internet;;sexual/other;online;;
6144;Sexuellt utnyttjande av pojke 15–17 år, ej på internet;;sexual/other;;;
6145;Sexuellt övergrepp inkl. grovt mot flicka under 15 år, på internet;;sexual/other;online;;
6146;Sexuellt övergrepp inkl. grovt mot flicka under 15 år, ej på internet;;sexual/other;;;
6147;Sexuellt övergrepp inkl. grovt mot pojke under 15 år, på internet;;sexual/other;online;;
6148;Sexuellt övergrepp inkl. grovt mot pojke under 15 år, ej på internet;;sexual/other;;;
6149;Sexuellt övergrepp inkl. grovt mot barn (6 §), mot flicka 15–17 år, på internet;;sexual/other;online;;
6150;Sexuellt övergrepp inkl. grovt mot barn (6 §), mot flicka 15–17 år, ej på internet;;sexual/other;;;
6151;Sexuellt övergrepp inkl. grovt mot barn (6 §), mot pojke 15–17 år, på internet;;sexual/other;online;;
6152;Sexuellt övergrepp inkl. grovt mot barn (6 §), mot pojke 15–17 år, ej på internet;;sexual/other;;;
6153;Utnyttjande av barn för sexuell posering inkl. grovt, under 18 år, på internet;;sexual/other;online;;
6154;Utnyttjande av barn för sexuell posering inkl. grovt, under 18 år, ej på internet;;sexual/other;;;
6155;Sexuellt ofredande mot flicka under 15 år, på internet;;sexual/molestation;online;;
6156;Sexuellt ofredande mot flicka under 15 år, ej på internet;;sexual/molestation;;;
6157;Sexuellt ofredande mot pojke under 15 år, på internet;;sexual/molestation;online;;
6158;Sexuellt ofredande mot pojke under 15 år, ej på internet;;sexual/molestation;;;
6159;Sexuellt ofredande mot flicka 15–17 år, på internet;;sexual/molestation;online;;
6160;Sexuellt ofredande mot flicka 15–17 år, ej på internet;;sexual/molestation;;;
6161;Sexuellt ofredande mot pojke 15–17 år, på internet;;sexual/molestation;online;;
6162;Sexuellt ofredande mot pojke 15–17 år, ej på internet;;sexual/molestation;;;
7002;Terroristbrott;2023;other;;;7029
7003;Försök till terroristbrott;2023;other;;;7030
7004;Förberedelse till terroristbrott, genom finansiering;2023;other;;;7031
7005;Förberedelse till terroristbrott, ej genom finansiering;2023;other;;;7031
7006;Stämpling till terroristbrott;2023;other;;;7032
7007;Underlåtenhet att avslöja terroristbrott;2023;other;;;7033
7008;Offentlig uppmaning avseende terroristbrott och annan särskilt allvarlig brottslighet;2023;other;;;7038
7009;Rekrytering avseende terroristbrott och annan särskilt allvarlig brottslighet;2023;other;;;7039
7010;Ge utbildning avseende terroristbrott och annan särskilt allvarlig brottslighet;2023;other;;;7040
7011;Insamling, tillhandahållande eller mottagande av medel för finansiering av terroristbrott;2016;other;;;7022
7012;Försök till insamling, tillhandahållande eller mottagande av medel för finansiering av terroristbrott;2023;other;;;
7013;Insamling m.m. av medel för finansiering av annan särskilt allvarlig brottslighet än terroristbrott;2016;other;;;7025
7014;Brott mot föreskrift om förbud, som syftar att genomföra internationella sanktioner;2025;other;;;
7015;Brott om föreskrift som genomför internationella sanktioner;2025;other;;;
7016;Brott mot föreskrift som genomför internationella sanktioner, övriga fall;2025;other;;;
7020;Ta emot utbildning avseende terroristbrott och annan särskilt allvarlig brottslighet;2023;other;;;7041
7021;Resa i avsikt att begå eller förbereda, alt. resa i avsikt att ge eller ta emot utbildning avseende terroristbrott eller annan särskilt allvarlig brottslighet;2023;other;;;7042
7022;Insamling, tillhandahållande eller mottagande av medel för finansiering av terroristbrott;2023;other;;;7035
7023;Insamling m.m. av medel för finansiering av personer eller sammanslutning som begår terroristbrott;2023;other;;;7037
7024;Insamling m.m. av medel för finansiering av resa i avsikt att begå eller förbereda alt. resa i avsikt att ge eller ta emot utbildning avseende terroristbrott;2023;other;;;
7025;Insamling m.m. av medel för finansiering av annan särskilt allvarlig brottslighet än terroristbrott;2023;other;;;7036
7026;Samröre med en terroristorganisation;2023;other;;;7034
7027;Insamling m.m. av medel för samröre med en terroristorganisation;2023;other;;;
7028;Skyddslag;;other;;;
7029;Terroristbrott;;other;;;
7030;Terroristbrott, försök till terroristbrott;;other;;;
7031;Terroristbrott, förberedelse till terroristbrott;;other;;;
7032;Terroristbrott, stämpling till terroristbrott;;other;;;
7033;Terroristbrott, underlåtenhet att avslöja terroristbrott;;other;;;
7034;Samröre med en terroristorganisation;;other;;;
7035;Finansiering för att begå eller på annat sätt medverka till terroristbrott;;other;;;
7036;Finansiering för att begå eller på annat sätt medverka till annan särskilt allvarlig brottslighet;;other;;;
7037;Finansiering av en terroristorganisation, eller en person eller sammanslutning av personer som begår eller på annat sätt medverkar till terroristbrott eller särskilt allvarlig brottslighet;;other;;;
7038;Offentlig uppmaning till terrorism eller särskilt allvarlig brottslighet;;other;;;
7039;Rekrytering till terrorism eller särskilt allvarlig brottslighet;;other;;;
7040;Ge utbildning för terrorism eller särskilt allvarlig brottslighet;;other;;;
7041;Ta del av utbildning för terrorism eller särskilt allvarlig brottslighet;;other;;;
7042;Resa för terrorism eller särskilt allvarlig brottslighet;;other;;;
7043;Deltagande i en terroristorganisation;;other;;;
7045;Sanktionsbrott inkl. grovt;;other;;;
7046;Sanktionsförseelse;;other;;;
7047;Upprepat Sanktionsbrott;;other;;;
8001;Brott mot miljöbalken, miljöbrott, grovt miljöbrott;;other;;;
8002;Brott mot miljöbalken, vållande till miljöstörning;2007;other;;;
8003;Miljöfarlig kemikaliehantering, olovlig kemikaliehantering;;other;;;
8004;Brott mot miljöbalk, otill miljöverks gm avsaknad av tillstånd etc.;;other;;;
8005;Brott mot miljöbalk, otill miljöverks gm bryta mot villkor i tillst etc.;;other;;;
8006;Brott mot miljöbalken, försvårande av miljökontroll;;other;;;
8007;Brott mot miljöbalken, bristfällig miljöinformation;;other;;;
8008;Brott mot miljöbalken, nedskräpning;;other;;;
8009;Brott mot miljöbalken, avs naturvård och artskydd;2007;other;;;
8010;Brott mot miljöbalken, avs miljöskydd och vattenverksamhet;2007;other;;;
8011;Brott mot miljöbalken, i samband med kemikaliehantering etc.;2007;other;;;
8012;Brott mot miljöbalken, förbud mot djurhållning m.m.;2007;other;;;
8013;Brott mot miljöbalken, obeh befattn med djur eller växtart etc;2007;other;;;
8014;Brott mot lagen om åtgärder mot föroreningar från fartyg;;other;;;
8015;Brott mot områdesskydd, förseelse mot områdesskydd;;other;;;
8016;Artskyddsbrott inkl. grovt;;other;;;
8017;Övriga brott mot miljöbalken;;other;;;
8018;Otillåten nationell avfallstransport;;other;;;
8019;Otillåten gränsöverskridande (inom, till och från EU) avfallstransport;;other;;;
8020;Miljöbalken, otillåten hantering av en invasiv främmande art;;other;;;
8050;Fornminnesbrott genom att tillägna sig, förvärva, gömma, skada, ändra eller avyttra fornfynd;;other;;;
8051;Fornminnesbrott, övriga brott;;other;;;
9301;Misshandel utomhus mot flicka 0-6 år, obekant med offret;;violence/assault;outdoors;stranger;
9302;Misshandel utomhus mot flicka 0-6 år, bekant med offret;;violence/assault;outdoors;acquainted;
9303;Misshandel utomhus mot pojke 0-6 år, obekant med offret;;violence/assault;outdoors;stranger;
9304;Misshandel utomhus mot pojke 0-6 år, bekant med offret;;violence/assault;outdoors;acquainted;
9305;Misshandel inomhus mot flicka 0-6 år, obekant med offret;;violence/assault;indoors;stranger;
9306;Misshandel inomhus mot flicka 0-6 år, bekant med offret;;violence/assault;indoors;acquainted;
9307;Misshandel inomhus mot pojke 0-6 år, obekant med offret;;violence/assault;indoors;stranger;
9308;Misshandel inomhus mot pojke 0-6 år, bekant med offret;;violence/assault;indoors;acquainted;
9309;Misshandel utomhus mot flicka 7-14 år, obekant med offret;;violence/assault;outdoors;stranger;
9310;Misshandel utomhus mot flicka 7-14 år, bekant med offret;;violence/assault;outdoors;acquainted;
9311;Misshandel utomhus mot pojke 7-14 år, obekant med offret;;violence/assault;outdoors;stranger;
9312;Misshandel utomhus mot pojke 7-14 år, bekant med offret;;violence/assault;outdoors;acquainted;
9313;Misshandel inomhus mot flicka 7-14 år, obekant med offret;;violence/assault;indoors;stranger;
9314;Misshandel inomhus mot flicka 7-14 år, bekant med offret;;violence/assault;indoors;acquainted;
9315;Misshandel inomhus mot pojke 7-14 år, obekant med offret;;violence/assault;indoors;stranger;
9316;Misshandel inomhus mot pojke 7-14 år, bekant med offret;;violence/assault;indoors;acquainted;
9317;Misshandel utomhus mot flicka 15-17 år, obekant med offret;;violence/assault;outdoors;stranger;
9318;Misshandel utomhus mot flicka 15-17 år, bekant med offret;;violence/assault;outdoors;acquainted;
9319;Misshandel utomhus mot pojke 15-17 år, obekant med offret;;violence/assault;outdoors;stranger;
9320;Misshandel utomhus mot pojke 15-17 år, bekant med offret;;violence/assault;outdoors;acquainted;
9321;Misshandel inomhus mot flicka 15-17 år, obekant med offret;;violence/assault;indoors;stranger;
9322;Misshandel inomhus mot flicka 15-17 år, bekant med offret;;violence/assault;indoors;acquainted;
9323;Misshandel inomhus mot pojke 15-17 år, obekant med offret;;violence/assault;indoors;stranger;
9324;Misshandel inomhus mot pojke 15-17 år, bekant med offret;;violence/assault;indoors;acquainted;
9325;Grov misshandel utomhus mot flicka 0-6 år, obekant med offret;;violence/assault;outdoors;stranger;
9326;Grov misshandel utomhus mot flicka 0-6 år, bekant med offret;;violence/assault;outdoors;acquainted;
9327;Grov misshandel utomhus mot pojke 0-6 år, obekant med offret;;violence/assault;outdoors;stranger;
9328;Grov misshandel utomhus mot pojke 0-6 år, bekant med offret;;violence/assault;outdoors;acquainted;
9329;Grov misshandel inomhus mot flicka 0-6 år, obekant med offret;;violence/assault;indoors;stranger;
9330;Grov misshandel inomhus mot flicka 0-6 år, bekant med offret;;violence/assault;indoors;acquainted;
9331;Grov misshandel inomhus mot pojke 0-6 år, obekant med offret;;violence/assault;indoors;stranger;
9332;Grov misshandel inomhus mot pojke 0-6 år, bekant med offret;;violence/assault;indoors;acquainted;
9333;Grov misshandel utomhus mot flicka 7-14 år, obekant med offret;;violence/assault;outdoors;stranger;
9334;Grov misshandel utomhus mot flicka 7-14 år, bekant med offret;;violence/assault;outdoors;acquainted;
9335;Grov misshandel utomhus mot pojke 7-14 år, obekant med offret;;violence/assault;outdoors;stranger;
9336;Grov misshandel utomhus mot pojke 7-14 år, bekant med offret;;violence/assault;outdoors;acquainted;
9337;Grov misshandel inomhus mot flicka 7-14 år, obekant med offret;;violence/assault;indoors;stranger;
9338;Grov misshandel inomhus mot flicka 7-14 år, bekant med offret;;violence/assault;indoors;acquainted;
9339;Grov misshandel inomhus mot pojke 7-14 år, obekant med offret;;violence/assault;indoors;stranger;
9340;Grov misshandel inomhus mot pojke 7-14 år, bekant med offret;;violence/assault;indoors;acquainted;
9341;Grov misshandel utomhus mot flicka 15-17 år, obekant med offret;;violence/assault;outdoors;stranger;
9343;Grov misshandel utomhus mot pojke 15-17 år, obekant med offret;;violence/assault;outdoors;stranger;
9344;Grov misshandel utomhus mot pojke 15-17 år, bekant med offret;;violence/assault;outdoors;acquainted;
9345;Grov misshandel inomhus mot flicka 15-17 år, obekant med offret;;violence/assault;indoors;stranger;
9346;Grov misshandel inomhus mot flicka 15-17 år, bekant med offret;;violence/assault;indoors;acquainted;
9347;Grov misshandel inomhus mot pojke 15-17 år, obekant med offret;;violence/assault;indoors;stranger;
9348;Grov misshandel inomhus mot pojke 15-17 år, bekant med offret;;violence/assault;indoors;acquainted;
9349;Missh, inomhus mot kvinna 18 år eller äldre i nära rel.;2018;violence/assault;indoors;partner;9365
9350;Missh, inomhus mot kvinna 18 år eller äldre, bekant ej i nära rel.;2018;violence/assault;indoors;acquainted;9366
9351;Missh, inomhus mot man 18 år eller äldre i nära rel.;2018;violence/assault;indoors;partner;9369
9352;Missh, inomhus mot man 18 år eller äldre, bekant ej i nära rel.;2018;violence/assault;indoors;acquainted;9370
9353;Grov missh, inomhus mot kvinna 18 år eller äldre i nära rel.;2018;violence/assault;indoors;partner;9367
9354;Grov missh, inomhus mot kvinna 18 år eller äldre, bekant ej i nära rel.;2018;violence/assault;indoors;acquainted;9368
9355;Grov missh, inomhus mot man 18 år eller äldre i nära rel.;2018;violence/assault;indoors;partner;9371
9356;Grov missh, inomhus mot man 18 år eller äldre, bekant ej i nära rel.;2018;violence/assault;indoors;acquainted;9372
9357;Misshandel, ej grov, mot kvinna 18 år eller äldre, bekant med offret, i nära relation, utomhus;;violence/assault;outdoors;partner;
9358;Misshandel, ej grov, mot kvinna 18 år eller äldre, bekant med offret, annan slags relation eller bekantskap, utomhus;;violence/assault;outdoors;acquainted;
9359;Misshandel, grov, mot kvinna 18 år eller äldre, bekant med offret, i nära relation, utomhus;;violence/assault;outdoors;partner;
9360;Misshandel, grov, mot kvinna 18 år eller äldre, bekant med offret, annan slags relation eller bekantskap, utomhus;;violence/assault;outdoors;acquainted;
9361;Misshandel, ej grov, mot man 18 år eller äldre, bekant med offret, i nära relation, utomhus;;violence/assault;outdoors;partner;
9362;Misshandel, ej grov, mot man 18 år eller äldre, bekant med offret, annan slags relation eller bekantskap, utomhus;;violence/assault;outdoors;acquainted;
9363;Misshandel, grov, mot man 18 år eller äldre, bekant med offret, i nära relation, utomhus;;violence/assault;outdoors;partner;
9364;Misshandel, grov, mot man 18 år eller äldre, bekant med offret, annan slags relation eller bekantskap, utomhus;;violence/assault;outdoors;acquainted;
9365;Misshandel, ej grov, mot kvinna 18 år eller äldre, bekant med offret, i nära relation, inomhus;;violence/assault;indoors;partner;
9366;Misshandel, ej grov, mot kvinna 18 år eller äldre, bekant med offret, annan slags relation eller bekantskap, inomhus;;violence/assault;indoors;acquainted;
9367;Misshandel, grov, mot kvinna 18 år eller äldre, bekant med offret, i nära relation, inomhus;;violence/assault;indoors;partner;
9368;Misshandel, grov, mot kvinna 18 år eller äldre, bekant med offret, annan slags relation eller bekantskap, inomhus;;violence/assault;indoors;acquainted;
9369;Misshandel, ej grov, mot man 18 år eller äldre, bekant med offret, i nära relation, inomhus;;violence/assault;indoors;partner;
9370;Misshandel, ej grov, mot man 18 år eller äldre, bekant med offret, annan slags relation eller bekantskap, inomhus;;violence/assault;indoors;acquainted;
9371;Misshandel, grov, mot man 18 år eller äldre, bekant med offret, i nära relation, inomhus;;violence/assault;indoors;partner;
9372;Misshandel, grov, mot man 18 år eller äldre, bekant med offret, annan slags relation eller bekantskap, inomhus;;violence/assault;indoors;acquainted;
9373;Misshandel, ej grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj, utomhus;;violence/assault;outdoors;family;
9374;Misshandel, ej grov, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation, utomhus;;violence/assault;outdoors;acquainted;
9375;Misshandel, grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj, utomhus;;violence/assault;outdoors;family;
9376;Misshandel, grov, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation, utomhus;;violence/assault;outdoors;acquainted;
9377;Misshandel, ej grov, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj, utomhus;;violence/assault;outdoors;family;
9378;Misshandel, ej grov, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation, utomhus;;violence/assault;outdoors;acquainted;
9379;Misshandel, grov, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj, utomhus;;violence/assault;outdoors;family;
9380;Misshandel, grov, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation, utomhus;;violence/assault;outdoors;acquainted;
9381;Misshandel, ej grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj, inomhus.;;violence/assault;indoors;family;
9382;Misshandel, ej grov, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation, inomhus;;violence/assault;indoors;acquainted;
9383;Misshandel, grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj, inomhus;;violence/assault;indoors;family;
9384;Misshandel, grov, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation, inomhus;;violence/assault;indoors;acquainted;
9385;Misshandel, ej grov, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj, inomhus;;violence/assault;indoors;family;
9386;Misshandel, ej grov, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation, inomhus.;;violence/assault;indoors;acquainted;
9387;Misshandel, grov, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj, inomhus;;violence/assault;indoors;family;
9388;Misshandel, grov, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation, inomhus;;violence/assault;indoors;acquainted;
9389;Försök, förberedelse och stämpling till mord eller dråp, utan användning av skjutvapen, mot flicka under 18 år;;violence/lethal;;;
9390;Försök, förberedelse och stämpling till mord eller dråp, utan användning av skjutvapen, mot pojke under 18 år;;violence/lethal;;;
9391;Försök, förberedelse och stämpling till mord eller dråp, med användning av skjutvapen, mot flicka under 18 år;;violence/lethal;;;
9392;Försök, förberedelse och stämpling till mord eller dråp, med användning av skjutvapen, mot pojke under 18 år;;violence/lethal;;;
9393;Försök, förberedelse, stämpling till mord, dråp, utan skjutvapen, mot kvinna 18 år eller äldre, närstående genom parrelation;;violence/lethal;;partner;
9394;Försök, förberedelse, stämpling till mord eller dråp, utan skjutvapen, mot kvinna 18 år eller äldre, närstående genom släktskap/familj;;violence/lethal;;family;
9395;Försök, förberedelse, stämpling till mord eller dråp, utan skjutvapen, mot kvinna 18 år eller äldre, bekanta genom annan slags relation;;violence/lethal;;acquainted;
9396;Försök, förberedelse, stämpling till mord eller dråp, utan skjutvapen, mot kvinna 18 år eller äldre, obekanta;;violence/lethal;;stranger;
9397;Försök, förberedelse, stämpling till mord eller dråp, med skjutvapen, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;violence/lethal;;partner;
9398;Försök, förberedelse, stämpling till mord eller dråp, med skjutvapen, mot kvinna 18 år eller äldre, närstående genom släktskap/familj;;violence/lethal;;family;
9399;Försök, förberedelse, stämpling till mord eller dråp, med skjutvapen, mot kvinna 18 år eller äldre, bekanta genom annan slags relation;;violence/lethal;;acquainted;
9401;Grov fridskränkning, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;violence/repeated-abuse;;partner;
9402;Grov fridskränkning, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;violence/repeated-abuse;;family;
9403;Grov fridskränkning, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;violence/repeated-abuse;;partner;
9404;Grov fridskränkning, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;violence/repeated-abuse;;family;
9405;Människorov;;threats/other;;;
9406;Olaga frihetsberövande, mot flicka under 18 år;;threats/other;;;
9407;Olaga frihetsberövande, mot pojke under 18 år;;threats/other;;;
9408;Olaga frihetsberövande, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/other;;partner;
9409;Olaga frihetsberövande, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/other;;family;
9410;Olaga frihetsberövande, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/other;;acquainted;
9411;Olaga frihetsberövande, mot kvinna 18 år eller äldre, obekanta;;threats/other;;stranger;
9412;Olaga frihetsberövande, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/other;;partner;
9413;Olaga frihetsberövande, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/other;;family;
9414;Olaga frihetsberövande, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/other;;acquainted;
9415;Olaga frihetsberövande, mot man 18 år eller äldre, obekanta;;threats/other;;stranger;
9416;Olaga tvång, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/other;;partner;
9417;Olaga tvång, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/other;;family;
9418;Olaga tvång, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/other;;acquainted;
9419;Olaga tvång, mot kvinna 18 år eller äldre, obekanta;;threats/other;;stranger;
9420;Olaga tvång, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/other;;partner;
9421;Olaga tvång, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/other;;family;
9422;Olaga tvång, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/other;;acquainted;
9423;Olaga tvång, mot man 18 år eller äldre, obekanta;;threats/other;;stranger;
9424;Olaga förföljelse, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/other;;partner;
9425;Olaga förföljelse, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/other;;family;
9427;Olaga förföljelse, mot kvinna 18 år eller äldre, obekanta;;threats/other;;stranger;
9428;Olaga förföljelse, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/other;;partner;
9429;Olaga förföljelse, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/other;;family;
9430;Olaga förföljelse, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/other;;acquainted;
9431;Olaga förföljelse, mot man 18 år eller äldre, obekanta;;threats/other;;stranger;
9432;Olaga hot, internetrelaterat, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/threat;online;partner;
9433;Olaga hot, internetrelaterat, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/threat;online;family;
9434;Olaga hot, internetrelaterat, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/threat;online;acquainted;
9435;Olaga hot, internetrelaterat, mot kvinna 18 år eller äldre, obekanta;;threats/threat;online;stranger;
9436;Olaga hot, internetrelaterat, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/threat;online;partner;
9437;Olaga hot, internetrelaterat, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/threat;online;family;
9438;Olaga hot, internetrelaterat, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/threat;online;acquainted;
9439;Olaga hot, internetrelaterat, mot man 18 år eller äldre, obekanta;;threats/threat;online;stranger;
9440;Olaga hot, ej internetrelaterat, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/threat;;partner;
9441;Olaga hot, ej internetrelaterat, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/threat;;family;
9442;Olaga hot, ej internetrelaterat, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/threat;;acquainted;
9443;Olaga hot, ej internetrelaterat, mot kvinna 18 år eller äldre, obekanta;;threats/threat;;stranger;
9444;Olaga hot, ej internetrelaterat, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/threat;;partner;
9445;Olaga hot, ej internetrelaterat, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/threat;;family;
9446;Olaga hot, ej internetrelaterat, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/threat;;acquainted;
9447;Olaga hot, ej internetrelaterat, mot man 18 år eller äldre, obekanta;;threats/threat;;stranger;
9448;Olaga integritetsintrång, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/other;;partner;
9449;Olaga integritetsintrång, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/other;;family;
9450;Olaga integritetsintrång, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/other;;acquainted;
9451;Olaga integritetsintrång, mot kvinna 18 år eller äldre, obekanta;;threats/other;;stranger;
9452;Olaga integritetsintrång, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/other;;partner;
9453;Olaga integritetsintrång, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/other;;family;
9454;Olaga integritetsintrång, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/other;;acquainted;
9455;Olaga integritetsintrång, mot man 18 år eller äldre, obekanta;;threats/other;;stranger;
9456;Ofredande, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/molestation;;partner;
9457;Ofredande, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/molestation;;family;
9458;Ofredande, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/molestation;;acquainted;
9459;Ofredande, mot kvinna 18 år eller äldre, obekanta;;threats/molestation;;stranger;
9460;Ofredande, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;threats/molestation;;partner;
9461;Ofredande, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;threats/molestation;;family;
9462;Ofredande, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;threats/molestation;;acquainted;
9463;Ofredande, mot man 18 år eller äldre, obekanta;;threats/molestation;;stranger;
9464;Dataintrång genom överbelastningsattack;;other;;;
9465;Dataintrång med hjälp av skadlig kod i utpressningssyfte;;other;;;
9466;Dataintrång genom olovlig registerslagning;;other;;;
9467;Dataintrång i sociala medier eller e-tjänster;;other;online;;
9468;Övrigt dataintrång;;other;;;
9469;Äktenskapstvång;2025;children-family;;;9504+9505
9470;Barnäktenskapsbrott;2025;children-family;;;9506+9507
9471;Hemfridsbrott inkl. grovt;;threats/trespass;dwelling;;
9472;Olaga intrång inkl. grovt;;threats/trespass;;;
9473;Intrång i förvar;;threats/other;;;
9474;Olovlig avlyssning m.m.;;threats/other;;;
9475;Uppmaning till självmord, mot flicka under 18 år;;other;;;
9476;Uppmaning till självmord, mot pojke under 18 år;;other;;;
9477;Uppmaning till självmord, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;other;;partner;
9478;Uppmaning till självmord, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;other;;family;
9479;Uppmaning till självmord, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;other;;acquainted;
9480;Uppmaning till självmord, mot kvinna 18 år eller äldre, obekanta;;other;;stranger;
9481;Uppmaning till självmord, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;other;;partner;
9482;Uppmaning till självmord, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;other;;family;
9483;Uppmaning till självmord, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;other;;acquainted;
9484;Uppmaning till självmord, mot man 18 år eller äldre, obekanta;;other;;stranger;
9485;Oaktsam uppmaning till självmord, mot flicka under 18 år;;other;;;
9486;Oaktsam uppmaning till självmord, mot pojke under 18 år;;other;;;
9487;Oaktsam uppmaning till självmord, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;other;;partner;
9488;Oaktsam uppmaning till självmord, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;other;;family;
9489;Oaktsam uppmaning till självmord, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;other;;acquainted;
9490;Oaktsam uppmaning till självmord, mot kvinna 18 år eller äldre, obekanta;;other;;stranger;
9491;Oaktsam uppmaning till självmord, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;other;;partner;
9492;Oaktsam uppmaning till självmord, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;other;;family;
9493;Oaktsam uppmaning till självmord, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;other;;acquainted;
9494;Oaktsam uppmaning till självmord, mot man 18 år eller äldre, obekanta;;other;;stranger;
9495;Barnfridsbrott, mot flicka under 18 år;;children-family;;;
9496;Barnfridsbrott, mot pojke under 18 år;;children-family;;;
9500;Oskuldskontroll mot flicka under 18 år;;children-family;;;
9501;Oskuldskontroll mot kvinna 18 år eller äldre;;children-family;;;
9502;Intygande av sexuell oskuld mot flicka under 18 år;;children-family;;;
9503;Intygande av sexuell oskuld mot kvinna 18 år eller äldre;;children-family;;;
9504;Äktenskapstvång mot kvinna 18 år eller äldre;;children-family;;;
9505;Äktenskapstvång mot man 18 år eller äldre;;children-family;;;
9506;Barnäktenskapsbrott mot flicka under 18 år;;children-family;;;
9507;Barnäktenskapsbrott mot pojke under 18 år;;children-family;;;
9508;Vilseledande till äktenskapsresa mot flicka under 18 år;;threats/other;;;
9509;Vilseledande till äktenskapsresa mot pojke under 18 år;;threats/other;;;
9511;Vilseledande till äktenskapsresa mot man 18 år eller äldre;;threats/other;;;
9512;Människohandel för sexuella ändamål mot flicka under 18 år;;sexual/other;;;
9513;Människohandel för sexuella ändamål mot pojke under 18 år;;sexual/other;;;
9514;Människohandel för sexuella ändamål mot kvinna 18 år eller äldre;;sexual/other;;;
9515;Människohandel för sexuella ändamål mot man 18 år eller äldre;;sexual/other;;;
9516;Människohandel för tvångsarbete mot flicka under 18 år;;threats/other;;;
9517;Människohandel för tvångsarbete mot pojke under 18 år;;threats/other;;;
9518;Människohandel för tvångsarbete mot kvinna 18 år eller äldre;;threats/other;;;
9519;Människohandel för tvångsarbete mot man 18 år eller äldre;;threats/other;;;
9520;Människohandel för tiggeri mot flicka under 18 år;;threats/other;;;
9521;Människohandel för tiggeri mot pojke under 18 år;;threats/other;;;
9522;Människohandel för tiggeri mot kvinna 18 år eller äldre;;threats/other;;;
9523;Människohandel för tiggeri mot man 18 år eller äldre;;threats/other;;;
9524;Människohandel för organhandel mot flicka under 18 år;;threats/other;;;
9525;Människohandel för organhandel mot pojke under 18 år;;threats/other;;;
9526;Människohandel för organhandel mot kvinna 18 år eller äldre;;threats/other;;;
9527;Människohandel för organhandel mot man 18 år eller äldre;;threats/other;;;
9528;Människohandel för krigstjänst mot flicka under 18 år;;threats/other;;;
9529;Människohandel för krigstjänst mot pojke under 18 år;;threats/other;;;
9530;Människohandel för krigstjänst mot kvinna 18 år eller äldre;;threats/other;;;
9531;Människohandel för krigstjänst mot man 18 år eller äldre;;threats/other;;;
9532;Människohandel för brottslig verksamhet mot flicka under 18 år;;threats/other;;;
9533;Människohandel för brottslig verksamhet mot pojke under 18 år;;threats/other;;;
9534;Människohandel för brottslig verksamhet mot kvinna 18 år eller äldre;;threats/other;;;
9535;Människohandel för brottslig verksamhet mot man 18 år eller äldre;;threats/other;;;
9536;Människohandel för surrogatmoderskap mot flicka under 18 år;;threats/other;;;
9537;Människohandel för surrogatmoderskap mot pojke under 18 år;;threats/other;;;
9538;Människohandel för surrogatmoderskap mot kvinna 18 år eller äldre;;threats/other;;;
9539;Människohandel för surrogatmoderskap mot man 18 år eller äldre;;threats/other;;;
9540;Människohandel för tvångsäktenskap mot flicka under 18 år;;threats/other;;;
9541;Människohandel för tvångsäktenskap mot pojke under 18 år;;threats/other;;;
9542;Människohandel för tvångsäktenskap mot kvinna 18 år eller äldre;;threats/other;;;
9543;Människohandel för tvångsäktenskap mot man 18 år eller äldre;;threats/other;;;
9544;Människohandel för illegal adoption mot flicka under 18 år;;threats/other;;;
9545;Människohandel för illegal adoption mot pojke under 18 år;;threats/other;;;
9546;Människohandel för illegal adoption mot kvinna 18 år eller äldre;;threats/other;;;
9547;Människohandel för illegal adoption mot man 18 år eller äldre;;threats/other;;;
9548;Människohandel för övriga ändamål mot flicka under 18 år;;threats/other;;;
9549;Människohandel för övriga ändamål mot pojke under 18 år;;threats/other;;;
9550;Människohandel för övriga ändamål mot kvinna 18 år eller äldre;;threats/other;;;
9551;Människohandel för övriga ändamål mot man 18 år eller äldre;;threats/other;;;
9552;Psykiskt våld, mot flicka under 18 år;;violence/repeated-abuse;;;
9553;Psykiskt våld, mot pojke under 18 år;;violence/repeated-abuse;;;
9554;Psykiskt våld mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;violence/repeated-abuse;;partner;
9555;Psykiskt våld mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;violence/repeated-abuse;;family;
9556;Psykiskt våld mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;violence/repeated-abuse;;acquainted;
9557;Psykiskt våld mot kvinna 18 år eller äldre, obekanta;;violence/repeated-abuse;;stranger;
9558;Psykiskt våld mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;violence/repeated-abuse;;partner;
9559;Psykiskt våld mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;violence/repeated-abuse;;family;
9560;Psykiskt våld mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;violence/repeated-abuse;;acquainted;
9561;Psykiskt våld mot man 18 år eller äldre, obekanta;;violence/repeated-abuse;;stranger;
9595;Könsstympning mot flicka under 18 år;;children-family;;;
9596;Könsstympning mot kvinna 18 år eller äldre;;children-family;;;
9597;Oskuldsingrepp mot flicka under 18 år;;children-family;;;
9598;Oskuldsingrepp mot kvinna 18 år eller äldre;;children-family;;;
9599;Lagen med förbud mot könsstympning av kvinnor;2025;children-family;;;9595+9596
9601;Sexuellt ofredande mot flicka under 15 år;2024;sexual/molestation;;;6155+6156
9602;Sexuellt ofredande mot pojke under 15 år;2024;sexual/molestation;;;6157+6158
9603;Sexuellt ofredande mot flicka 15-17 år;2024;sexual/molestation;;;6159+6160
9604;Sexuellt ofredande mot poje 15-17 år;2024;sexual/molestation;;;6161+6162
9605;Sexuellt ofredande mot kvinna 18 år eller äldre;2019;sexual/molestation;;;9691+9692+9693+9694
9606;Sexuellt ofredande mot man 18 år eller äldre;2019;sexual/molestation;;;9695+9696+9697+9698
9607;Oaktsam våldtäkt, mot flicka 15-17 år, utomhus;2024;sexual/rape;outdoors;;6109+6110
9608;Oaktsam våldtäkt, mot flicka 15-17 år, inomhus;2024;sexual/rape;indoors;;6109+6110
9609;Oaktsam våldtäkt, mot pojke 15-17 år, utomhus;2024;sexual/rape;outdoors;;6111+6112
9610;Oaktsam våldtäkt, mot pojke 15-17 år, inomhus;2024;sexual/rape;indoors;;6111+6112
9611;Oaktsam våldtäkt mot kvinna 18 år eller äldre, utomhus;;sexual/rape;outdoors;;
9612;Oaktsam våldtäkt mot kvinna 18 år eller äldre, inomhus;;sexual/rape;indoors;;
9613;Oaktsam våldtäkt mot man 18 år eller äldre, utomhus;;sexual/rape;outdoors;;
9614;Oaktsam våldtäkt mot man 18 år eller äldre, inomhus;;sexual/rape;indoors;;
9615;Sexuellt övergrepp inkl. grovt (2 §), mot flicka 15-17 år;2024;sexual/other;;;6129+6130
9616;Sexuellt övergrepp inkl. grovt (2 §), mot pojke 15-17 år;2024;sexual/other;;;6131+6132
9617;Sexuellt övergrepp inkl. grovt, mot kvinna 18 år eller äldre;2019;sexual/other;;;9675+9676+9677+9678
9618;Sexuellt övergrepp inkl. grovt, mot man 18 år eller äldre;2019;sexual/other;;;9679+9680+9681+9682
9619;Oaktsamt sexuellt övergrepp, mot flicka 15-17 år;2024;sexual/other;;;6133+6134
9620;Oaktsamt sexuellt övergrepp, mot pojke 15-17 år;2024;sexual/other;;;6135+6136
9621;Oaktsamt sexuellt övergrepp, mot kvinna 18 år eller äldre;2019;sexual/other;;;9683+9684+9685+9686
9622;Oaktsamt sexuellt övergrepp, mot man 18 år eller äldre;2019;sexual/other;;;9687+9688+9689+9690
9623;Samlag med avkomling eller syskon, mot flicka 15-17 år;;sexual/other;;family;
9624;Samlag med avkomling eller syskon, mot pojke 15-17 år;;sexual/other;;family;
9625;Samlag med avkomling eller syskon, mot kvinna 18 år eller äldre;;sexual/other;;family;
9626;Samlag med avkomling eller syskon, mot man 18 år eller äldre;;sexual/other;;family;
9627;Försök till våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation, inomhus;;sexual/rape;indoors;partner;
9628;Försök till våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj, inomhus;;sexual/rape;indoors;family;
9629;Försök till våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation, inomhus;;sexual/rape;indoors;acquainted;
9630;Försök till våldtäkt inkl. grov, mot kvinna 18 år eller äldre, obekanta, inomhus;;sexual/rape;indoors;stranger;
9631;Försök till våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation, utomhus;;sexual/rape;outdoors;partner;
9632;Försök till våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj, utomhus;;sexual/rape;outdoors;family;
9633;Försök till våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation, utomhus;;sexual/rape;outdoors;acquainted;
9634;Försök till våldtäkt inkl. grov, mot kvinna 18 år eller äldre, obekanta, utomhus;;sexual/rape;outdoors;stranger;
9635;Fullbordad våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation, inomhus;;sexual/rape;indoors;partner;
9636;Fullbordad våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj, inomhus;;sexual/rape;indoors;family;
9637;Fullbordad våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation, inomhus;;sexual/rape;indoors;acquainted;
9638;Fullbordad våldtäkt inkl. grov, mot kvinna 18 år eller äldre, obekanta, inomhus;;sexual/rape;indoors;stranger;
9639;Fullbordad våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation, utomhus;;sexual/rape;outdoors;partner;
9640;Fullbordad våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj, utomhus;;sexual/rape;outdoors;family;
9641;Fullbordad våldtäkt inkl. grov, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation, utomhus;;sexual/rape;outdoors;acquainted;
9642;Fullbordad våldtäkt inkl. grov, mot kvinna 18 år eller äldre, obekanta, utomhus;;sexual/rape;outdoors;stranger;
9643;Försök till våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit närstående genom parrelation, inomhus;;sexual/rape;indoors;partner;
9644;Försök till våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj, inomhus;;sexual/rape;indoors;family;
9645;Försök till våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation, inomhus;;sexual/rape;indoors;acquainted;
9646;Försök till våldtäkt inkl. grov, mot man 18 år eller äldre, obekanta, inomhus;;sexual/rape;indoors;stranger;
9647;Försök till våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit närstående genom parrelation, utomhus;;sexual/rape;outdoors;partner;
9648;Försök till våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj, utomhus;;sexual/rape;outdoors;family;
9649;Försök till våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation, utomhus;;sexual/rape;outdoors;acquainted;
9650;Försök till våldtäkt inkl. grov, mot man 18 år eller äldre, obekanta, utomhus;;sexual/rape;outdoors;stranger;
9651;Fullbordad våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit närstående genom parrelation, inomhus;;sexual/rape;indoors;partner;
9652;Fullbordad våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj, inomhus;;sexual/rape;indoors;family;
9653;Fullbordad våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation, inomhus;;sexual/rape;indoors;acquainted;
9654;Fullbordad våldtäkt inkl. grov, mot man 18 år eller äldre, obekanta, inomhus;;sexual/rape;indoors;stranger;
9655;Fullbordad våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit närstående genom parrelation, utomhus;;sexual/rape;outdoors;partner;
9656;Fullbordad våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj, utomhus;;sexual/rape;outdoors;family;
9657;Fullbordad våldtäkt inkl. grov, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation, utomhus;;sexual/rape;outdoors;acquainted;
9658;Fullbordad våldtäkt inkl. grov, mot man 18 år eller äldre, obekanta, utomhus;;sexual/rape;outdoors;stranger;
9659;Oaktsam våldtäkt, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation, utomhus;;sexual/rape;outdoors;partner;
9660;Oaktsam våldtäkt, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj, utomhus;;sexual/rape;outdoors;family;
9661;Oaktsam våldtäkt, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation, utomhus;;sexual/rape;outdoors;acquainted;
9662;Oaktsam våldtäkt, mot kvinna 18 år eller äldre, obekanta, utomhus;;sexual/rape;outdoors;stranger;
9663;Oaktsam våldtäkt, mot man 18 år eller äldre, är eller har varit närstående genom parrelation, utomhus;;sexual/rape;outdoors;partner;
9664;Oaktsam våldtäkt, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj, utomhus;;sexual/rape;outdoors;family;
9665;Oaktsam våldtäkt, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation, utomhus;;sexual/rape;outdoors;acquainted;
9666;Oaktsam våldtäkt, mot man 18 år eller äldre, obekanta, utomhus;;sexual/rape;outdoors;stranger;
9667;Oaktsam våldtäkt, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation, inomhus;;sexual/rape;indoors;partner;
9668;Oaktsam våldtäkt, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj, inomhus;;sexual/rape;indoors;family;
9669;Oaktsam våldtäkt, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation, inomhus;;sexual/rape;indoors;acquainted;
9670;Oaktsam våldtäkt, mot kvinna 18 år eller äldre, obekanta, inomhus;;sexual/rape;indoors;stranger;
9671;Oaktsam våldtäkt, mot man 18 år eller äldre, är eller har varit närstående genom parrelation, inomhus;;sexual/rape;indoors;partner;
9672;Oaktsam våldtäkt, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj, inomhus;;sexual/rape;indoors;family;
9673;Oaktsam våldtäkt, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation, inomhus;;sexual/rape;indoors;acquainted;
9674;Oaktsam våldtäkt, mot man 18 år eller äldre, obekanta, inomhus;;sexual/rape;indoors;stranger;
9675;Sexuellt övergrepp, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;sexual/other;;partner;
9676;Sexuellt övergrepp, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;sexual/other;;family;
9677;Sexuellt övergrepp, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;sexual/other;;acquainted;
9678;Sexuellt övergrepp, mot kvinna 18 år eller äldre, obekanta;;sexual/other;;stranger;
9679;Sexuellt övergrepp, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;sexual/other;;partner;
9680;Sexuellt övergrepp, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;sexual/other;;family;
9681;Sexuellt övergrepp, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;sexual/other;;acquainted;
9682;Sexuellt övergrepp, mot man 18 år eller äldre, obekanta;;sexual/other;;stranger;
9683;Oaktsamt sexuellt övergrepp, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;sexual/other;;partner;
9684;Oaktsamt sexuellt övergrepp, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;sexual/other;;family;
9685;Oaktsamt sexuellt övergrepp, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;sexual/other;;acquainted;
9686;Oaktsamt sexuellt övergrepp, mot kvinna 18 år eller äldre, obekanta;;sexual/other;;stranger;
9687;Oaktsamt sexuellt övergrepp, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;sexual/other;;partner;
9688;Oaktsamt sexuellt övergrepp, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;sexual/other;;family;
9689;Oaktsamt sexuellt övergrepp, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;sexual/other;;acquainted;
9690;Oaktsamt sexuellt övergrepp, mot man 18 år eller äldre, obekanta;;sexual/other;;stranger;
9691;Sexuellt ofredande, mot kvinna 18 år eller äldre, är eller har varit närstående genom parrelation;;sexual/molestation;;partner;
9692;Sexuellt ofredande, mot kvinna 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;sexual/molestation;;family;
9693;Sexuellt ofredande, mot kvinna 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;sexual/molestation;;acquainted;
9694;Sexuellt ofredande, mot kvinna 18 år eller äldre, obekanta;;sexual/molestation;;stranger;
9695;Sexuellt ofredande, mot man 18 år eller äldre, är eller har varit närstående genom parrelation;;sexual/molestation;;partner;
9696;Sexuellt ofredande, mot man 18 år eller äldre, är eller har varit närstående genom släktskap/familj;;sexual/molestation;;family;
9697;Sexuellt ofredande, mot man 18 år eller äldre, är eller har varit bekanta genom annan slags relation;;sexual/molestation;;acquainted;
9698;Sexuellt ofredande, mot man 18 år eller äldre, obekanta;;sexual/molestation;;stranger;
9801;Inbrottsstöld, fullbordat, i villa/radhus;;theft/dwelling-burglary;dwelling;;
9802;Inbrottsstöld, fullbordat, i lägenhet;;theft/dwelling-burglary;dwelling;;
9803;Tillgrepp av lastbil släp järnvägsv el dyl yrkesm godsbefor;;theft/vehicle;;;
9804;Stöld ur lastbil släp järnvägsv el dyl för yrkesm godsbefor;;theft/from-vehicle;vehicle;;
9806;Rån mot privatperson under 18 år, utan skjutvapen, utomhus;;robbery/person;outdoors;;
9807;Rån mot privatperson under 18 år, utan skjutvapen, inomhus;;robbery/person;indoors;;
9808;Rån mot privatperson under 18 år, med skjutvapen, utomhus;;robbery/person;outdoors;;
9809;Rån mot privatperson under 18 år, med skjutvapen, inomhus;;robbery/person;indoors;;
9810;Rån mot privatperson 18 år eller äldre, utan skjutvapen, utomhus;;robbery/person;outdoors;;
9811;Rån mot privatperson 18 år eller äldre, utan skjutvapen, inomhus;;robbery/person;indoors;;
9812;Rån mot privatperson 18 år eller äldre, med skjutvapen, utomhus;;robbery/person;outdoors;;
9813;Rån mot privatperson 18 år eller äldre, med skjutvapen, inomhus;;robbery/person;indoors;;
9814;Stöld under övr. yrkesm. transp. (ej fickstöld el. yrkesm. godsbef);;theft/other;;;
9815;Stöld ur och från båt (ej båtmotor);;theft/boat;boat;;
9816;Stöld av båtmotor;;theft/boat;boat;;
9817;Stöld utan inbrott, fickstöld, stöld ur eller av persedel någon bär med sig, ej mot funktionsnedsatt;;theft/pickpocket;;;
9818;Stöld utan inbrott, fickstöld, stöld ur eller av persedel någon bär med sig, mot funktionsnedsatt;;theft/pickpocket;;;
9819;Stöld utan inbrott, väskryckning, ej mot funktionsnedsatt;;theft/pickpocket;;;
9820;Stöld utan inbrott, väskryckning, mot funktionsnedsatt;;theft/pickpocket;;;
9821;Stöld av diesel;2016;theft/fuel;;;9823+9824
9822;Stöld av andra drivmedel;2016;theft/fuel;;;
9823;Stöld av diesel ur fordonstank (även entrepenadmaskin m.m.);;theft/fuel;vehicle;;
9824;Stöld av diesel ur större tankar (ej kopplade till fordon);;theft/fuel;;;
9825;Stöld av drivmedel, ej genom smitning;;theft/fuel;;;
9826;Stöld och snatteri av drivmedel från bensinstation (genom smitning);;theft/fuel;;;
9827;Stöld ur/från motordrivet fordon av fast interiör/exteriör eller både fast int./ext. och andra föremål;;theft/from-vehicle;vehicle;;
9828;Stöld ur/från motordrivet fordon av endast andra föremål (ej fast interiör/exteriör);;theft/from-vehicle;vehicle;;
9829;Tillgrepp av ej motordrivet fortskaffningsmedel, elcykel;;theft/bicycle;;;
9830;Tillgrepp av ej motordrivet fortskaffningsmedel, cykel (ej elcykel);;theft/bicycle;;;
9831;Inbrottsstöld, fullbordat, i annan typ av bostad än villa, radhus, lägenhet eller fritidshus;;theft/dwelling-burglary;dwelling;;
9832;Inbrottsstöld, försök, i annan typ av bostad än villa, radhus, lägenhet eller fritidshus;;theft/dwelling-burglary;dwelling;;
9833;Stöld av elsparkcykel;;theft/other;;;
9834;Stöld av annat ej motordrivet fortskaffningsmedel;;theft/other;;;`;
