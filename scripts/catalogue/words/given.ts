/** Common given names that an English lexicon does not have; none that is a usual word as well. Lower case. */
import { wordSet } from './word-set.ts';

export const FURTHER_GIVEN_NAMES = wordSet(
  'achim albrecht alexandra alfons alois andreas anke anja annegret annelie annette antje ansgar armin arndt arne astrid axel barbara beate bernd berthold bettina birgit birte björn britta burkhard carsten cem',
  'christa christiane christoph claudia claus constanze cornelia dagmar detlef detlev dieter dietmar dirk dörte eberhard eckhard edeltraud egon ekkehard elfriede elke enno ernst erwin ewald falko felicitas florian',
  'franziska frauke friederike friedhelm friedrich fritz gerd gerhard gernot gerlinde gesine gisela gitta götz günter günther gunnar hannelore hannes hans harald hartmut hauke heide heidrun heike heiko heinrich heinz',
  'helga helmut hendrik henning heribert hermann hilde hildegard holger horst hubert hubertus ilka ilse imke inga inge ingeborg ingo ingrid irmgard isolde jan janina jens joachim jochen johann johannes jörg jörn jürgen jutta',
  'kai kaja karin karl karla karsten kathrin katja katrin kerstin klaus knut konrad kurt lars leonie lieselotte linus lothar lukas lutz magdalena maike maja malte manfred manuela margarete marlene marlies matthias mechthild',
  'meike meinhard merle michaela mirko moritz monika niels nils nikolaus norbert olaf ole oliver ortwin oskar otto peer petra rainer ralf ralph regina regine reiner reinhard reinhold renate roland rolf rüdiger ruprecht sabine',
  'saskia siegfried sigmar sigrid silke silvia silvio sönke sören stefan steffen steffi stephan susanne sven svenja tanja thorben thorsten tilman tim timo tobias torben torsten traute udo ulf uli ulrich ulrike ursula uta ute',
  'uwe valentin veit vera volker volkmar waltraud wenzel werner wiebke wilfried wilhelm willi winfried wolf wolfgang wolfram yannick ahmet ali ayşe elif emine emre fatma hakan hasan hatice hüseyin ibrahim ismail kemal',
  'mehmet murat mustafa osman özlem selin serkan tunç yusuf zeynep aurélie amélie anaïs antoine benoît bernadette bertrand brigitte camille céline cédric chloé christelle christophe claire clément corinne cyril damien didier',
  'édith édouard élise élodie émile émilie emmanuel étienne fabrice florence françois françoise frédéric frédérique gaël geneviève gérard ghislaine gilles guillaume guy hélène henri hervé hugues inès isabelle jacqueline jean',
  'jérôme joël joëlle josiane julien karim laetitia laure laurent loïc louise luc lucie lucien ludovic lydie madeleine marcel margaux marguerite mathieu mathilde maxime mélanie michel michèle mireille monique muriel nadège',
  'nathalie noël noémie odile olivier pascal pascale patrice philippe pierre quentin raphaël raymonde régis rémi renaud romain rosalie samuel sandrine sébastien ségolène serge simone solène stéphane stéphanie sylvain sylvie',
  'thibault thierry valérie véronique virginie vincent xavier yann yannick yves yvette agustín alejandra alejandro alfonso alonso álvaro ana andrés ángel ángeles antonio araceli beatriz begoña blanca carlos carmen catalina',
  'cecilia concepción cristina cristóbal diego domingo eduardo elena elvira emilio enrique esteban esther eugenia eva fátima federico felipe fernando francisca francisco gabriela gonzalo guadalupe guillermo gustavo héctor hernán',
  'ignacio inés irene isabel iván jaime javier jesús joaquín jorge josé josefa josep juan juana julián julio laura leticia lourdes lucía luis luisa manuel margarita maría mariano marisa martín mercedes miguel miriam montserrat nieves',
  'nuria óscar pablo paloma patricia paula pedro pilar rafael ramón raquel ramiro raúl ricardo roberto rocío rodrigo rosario salvador santiago sergio silvia sofía soledad susana teresa tomás verónica vicente víctor ximena yolanda',
  'alessandra alessandro alessia andrea antonella beppe carlo carmela chiara cosimo daniela davide domenico donatella elisabetta emanuele enzo fabio federica filippo francesca francesco gabriele gaetano giacomo gianluca gianni',
  'giorgia giorgio giovanna giovanni giulia giulio giuseppe ilaria lorenzo luca luigi marcello marco massimo matteo maurizio michele nicola nicoletta paola paolo pasquale piero pietro raffaele riccardo roberta rosanna salvatore',
  'serena simona stefania stefano tommaso umberto valentina vincenzo vittorio afonso beatriz bruna bruno caetano duarte fernanda filipa henrique inês joão joana jorge leonor luís margarida marta miguel mônica nuno paulo rui',
  'sónia tânia tiago vasco agnieszka andrzej anna barbara bartosz bogdan dariusz ewa grażyna grzegorz iwona jacek jadwiga jakub janusz jarosław jerzy joanna justyna katarzyna krystyna krzysztof leszek maciej małgorzata marek',
  'mariusz mateusz michał paweł piotr rafał ryszard sławomir stanisław tadeusz tomasz urszula wiesław wojciech zbigniew zofia anders annika åsa birgitta bo elin erik fredrik gunilla göran håkan ida ingvar johan jonas karin',
  'kristina lena linnea magnus maj mats mikael pernille pär rikke signe solveig søren sofie stig thor torbjörn ulla viggo bart bram cees daan dirk floor geert gijs henk hendrika jeroen joost joris kees koen lieke maarten marieke',
  'marijke mees nienke pieter ruud saskia sjoerd sanne thijs tineke wim wouter',
);
