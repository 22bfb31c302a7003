// Courts of the United States: id, name, citation, level, system, place, tab-separated, one court a line.
// Made from courts-db (https://github.com/freelawproject/courts-db), Copyright (c) 2020, Free Law Project,
// BSD 2-Clause License; the licence's full text stands in NOTICE.
export const COURTS = `acca	U S Army Court of Criminal Appeals	A.C.C.A.	special	federal	Washington D.C.
admiraltyctsc	South Carolina Admiralty Court		special	state	South Carolina
afcca	U S Air Force Court of Criminal Appeals	A.F.C.C.A.	special	federal	Washington D.C.
akb	United States Bankruptcy Court, D. Alaska	Bankr. D. Alaska	bankruptcy	federal	Alaska
akd	United States District Court for the District of Alaska	D. Alaska	trial	federal	Alaska
akdistct	Alaska District Court		trial	state	Alaska
aksuperct	Alaska Superior Court		trial	state	Alaska
ala	Supreme Court of Alabama	Ala.	supreme	state	Alabama
alacirct	Alabama Circuit Courts		trial	state	Alabama
alacivapp	Alabama Court of Civil Appeals	Ala. Civ. App.	appeals	state	Alabama
alacrimapp	Alabama Court of Criminal Appeals	Ala. Crim. App.	appeals	state	Alabama
alactapp	Alabama Court of Appeals	Ala. Ct. App.	appeals	state	Alabama
aladistct	Alabama District Courts		trial	state	Alabama
alajudct	Alabama Court of the Judiciary		trial	state	Alabama
alajuvct	Alabama Juvenile Courts		trial	state	Alabama
alamunict	Alabama Municipal Courts		trial	state	Alabama
alaproct	Alabama Probate Courts		trial	state	Alabama
alascct	Alabama Small Claims Courts		trial	state	Alabama
alaska	Alaska Supreme Court	Alaska	supreme	state	Alaska
alaskactapp	Alaska Court of Appeals	Alaska Ct. App.	appeals	state	Alaska
ald	United States District Court for the District of Alabama	D. Ala.	trial	federal	Alabama
almb	United States Bankruptcy Court for the Middle District of Alabama	Bankr. M.D. Ala.	bankruptcy	federal	Alabama
almd	United States District Court for the Middle District of Alabama	M.D. Ala.	trial	federal	Alabama
alnb	United States Bankruptcy Court, N.D. Alabama	Bankr. N.D. Ala.	bankruptcy	federal	Alabama
alnd	United States District Court for the Northern District of Alabama	N.D. Ala.	trial	federal	Alabama
alsb	United States Bankruptcy Court, S.D. Alabama	Bankr. S.D. Ala.	bankruptcy	federal	Alabama
alsd	United States District Court for the Southern District of Alabama	S.D. Ala.	trial	federal	Alabama
amsamoa	High Court of American Samoa		supreme	state	American Samoa
amsamoatc	American Samoa District Court		trial	state	American Samoa
arb	United States Bankruptcy Court, D. Arizona	Bankr. D. Ariz.	bankruptcy	federal	Arizona
ard	United States District Court for the District of Arkansas		trial	federal	Arkansas
areb	United States Bankruptcy Court, E.D. Arkansas	Bankr. E.D. Ark.	bankruptcy	federal	Arkansas
ared	United States District Court for the Eastern District of Arkansas	E.D. Ark.	trial	federal	Arkansas
ariz	Arizona Supreme Court	Ariz.	supreme	state	Arizona
arizctapp	Arizona Court of Appeals	Ariz. Ct. App.	appeals	state	Arizona
ariztaxct	Arizona Tax Court		appeals	state	Arizona
ark	Arkansas Supreme Court	Ark.	supreme	state	Arkansas
arkag	Arkansas Attorney General Reports	Ark. Att'y Gen.	attorney-general	state	Arkansas
arkcirct	Arkansas Circuit Courts		trial	state	Arkansas
arkcityct	Arkansas City Courts		trial	state	Arkansas
arkctapp	Arkansas Court of Appeals	Ark. Ct. App.	appeals	state	Arkansas
arkdistct	Arkansas District Courts		trial	state	Arkansas
arkworkcompcom	Arkansas Workers' Compensation Commission	Ark. Workers' Comp.	appeals	state	Arkansas
armfor	United States Court of Appeals For The Armed Forces	C.A.A.F.	special	federal	Washington D.C.
arwb	United States Bankruptcy Court, W.D. Arkansas	Bankr. W.D. Ark.	bankruptcy	federal	Arkansas
arwd	United States District Court for the Western District of Arkansas	W.D. Ark.	trial	federal	Arkansas
atrc	Alien Terrorist Removal Court		special	federal	Washington D.C.
azd	United States District Court for the District of Arizona	D. Ariz.	trial	federal	Arizona
azjustct	Arizona Justice Court		trial	state	Arizona
azsuperct	Arizona Superior Court		trial	state	Arizona
bap1	United States Bankruptcy Appellate Panel of The First Circuit	1st Cir. BAP	bankruptcy-appellate	federal	Massachusetts
bap10	United States Bankruptcy Appellate Panel of The Tenth Circuit	10th Cir. BAP	bankruptcy-appellate	federal	Colorado
bap2	United States Bankruptcy Appellate Panel of The Second Circuit	2nd Cir. BAP	bankruptcy-appellate	federal	New York
bap6	United States Bankruptcy Appellate Panel of The Sixth Circuit	6th Cir. BAP	bankruptcy-appellate	federal	Ohio
bap8	United States Bankruptcy Appellate Panel of The Eighth Circuit	8th Cir. BAP	bankruptcy-appellate	federal	Missouri
bap9	United States Bankruptcy Appellate Panel of The Ninth Circuit	9th Cir. BAP	bankruptcy-appellate	federal	California
bia	United States Department of Justice Board of Immigration Appeals		special	federal	Washington D.C.
bpai	Board of Patent Appeals and Interferences	B.P.A.I.	appeals	federal	Washington D.C.
bta	United States Board of Tax Appeals	B.T.A.	appeals	federal	Washington D.C.
ca1	Court of Appeals for the First Circuit	1st Cir.	appeals	federal	Massachusetts
ca10	Court of Appeals for the Tenth Circuit	10th Cir.	appeals	federal	Colorado
ca11	United States Court of Appeals for the Eleventh Circuit	11th Cir.	appeals	federal	Georgia
ca2	Court of Appeals for the Second Circuit	2d Cir.	appeals	federal	New York
ca3	Court of Appeals for the Third Circuit	3rd Cir.	appeals	federal	Pennsylvania
ca4	Court of Appeals for the Fourth Circuit	4th Cir.	appeals	federal	Virginia
ca5	Court of Appeals for the Fifth Circuit	5th Cir.	appeals	federal	Louisiana
ca6	Court of Appeals for the Sixth Circuit	6th Cir.	appeals	federal	Tennessee
ca7	Court of Appeals for the Seventh Circuit	7th Cir.	appeals	federal	Illinois
ca8	Court of Appeals for the Eighth Circuit	8th Cir.	appeals	federal	Missouri
ca9	Court of Appeals for the Ninth Circuit	9th Cir.	appeals	federal	California
cacb	United States Bankruptcy Court, C.D. California	Bankr. C.D. Cal.	bankruptcy	federal	California
cacd	United States District Court for the Central District of California	C.D. Cal.	trial	federal	California
cadc	Court of Appeals for the D.C. Circuit	D.C. Cir.	appeals	federal	Washington D.C.
caeb	United States Bankruptcy Court, E.D. California	Bankr. E.D. Cal.	bankruptcy	federal	California
caed	United States District Court for the Eastern District of California	E.D. Cal.	trial	federal	California
cafc	Court of Appeals for the Federal Circuit	Fed. Cir.	appeals	federal	Washington D.C.
cal	California Supreme Court	Cal.	supreme	state	California
calag	California Attorney General Reports	Cal. Att'y Gen.	attorney-general	state	California
calappdeptsuper	California Superior Court, Appellate Division	Cal. App. Dep’t Super. Ct.	appeals	state	California
calctapp	California Courts of Appeal	Cal. Ct. App.	appeals	state	California
calctapp1d	California Court of Appeal, First Appellate District		appeals	state	California
calctapp2d	California Court of Appeal, Second Appellate District		appeals	state	California
calctapp3d	California Court of Appeal, Third Appellate District		appeals	state	California
calctapp4d	California Court of Appeal, Fourth Appellate District		appeals	state	California
calctapp5d	California Court of Appeal, Fifth Appellate District		appeals	state	California
calctapp6d	California Court of Appeal, Sixth Appellate District		appeals	state	California
caldistct	California District Court	Cal. Dist. Ct.	trial	state	California
californiad	United States District Court for the District of California	D. Cal.	trial	federal	California
caljp	State of California Commission On Judicial Performance		trial	special	California
calsuperct	California Superior Court		trial	state	California
calsuppctla	Los Angeles Superior Court		trial	state	California
calsuppctsf	San Francisco Superior Court		trial	state	California
canalzoned	District Court, Canal Zone	D.C.Z.	trial	federal	Panama
canb	United States Bankruptcy Court, N.D. California	Bankr. N.D. Cal.	bankruptcy	federal	California
cand	United States District Court for the Northern District of California	N.D. Cal.	trial	federal	California
casb	United States Bankruptcy Court, S.D. California	Bankr. S.D. Cal.	bankruptcy	federal	California
casd	United States District Court for the Southern District of California	S.D. Cal.	trial	federal	California
cavc	United States Court of Veteran Appeals	Vet. App.	special	federal	Washington D.C.
cc	United States Court of Claims	Ct. Cl.	other	federal	Washington D.C.
ccpa	Court of Customs and Patent Appeals	C.C.P.A.	appeals	federal	Washington D.C.
cgcomilrev	U S Coast Guard Court of Military Review		special	federal	Washington D.C.
chehctapp	Chehalis Tribal Court of Appeals		special	tribal	Washington
cherokee	Cherokee Nation Supreme Court		supreme	tribal	Oklahoma
cherokeeapp	Cherokee Nation Judicial Appeals Tribunal		trial	tribal	Oklahoma
cherokeetribct	Cherokee Indian Tribal Court		special	tribal	Oklahoma
cheyrsiouxctapp	Cheyenne River Sioux Tribal Court of Appeals		special	tribal	South Dakota
chitctapp	Chitimacha Court of Appeals		special	tribal	Louisiana
circtcapefearnc	U.S. Circuit Court District of Cape Fear (North Carolina)		appeals	federal	North Carolina
circtdal	U.S. Circuit Court for the District of Alabama		appeals	federal	Alabama
circtdalb	U.S. Circuit Court District of Albemarle (North Carolina)		appeals	federal	North Carolina
circtdalbanyny	U.S. Circuit Court for the District of Albany New York		appeals	federal	New York
circtdar	U.S. Circuit Court for the District of Arkansas		appeals	federal	Arkansas
circtdca	U.S. Circuit Court for the District of California	C. Cal.	appeals	federal	California
circtdco	U.S. Circuit Court for the District of Colorado		appeals	federal	Colorado
circtdct	U.S. Circuit Court for the District of Connecticut		appeals	federal	Connecticut
circtddc	U.S. Circuit Court for the District of Columbia		appeals	federal	Washington D.C.
circtdedenton	U.S. Circuit Court District of Edenton (North Carolina)		appeals	federal	North Carolina
circtdel	U.S. Circuit Court for the District of Delaware	Cir. Ct. Del.	appeals	federal	Delaware
circtdga	U.S. Circuit Court for the District of Georgia		appeals	federal	Georgia
circtdia	U.S. Circuit Court for the District of Iowa		appeals	federal	Iowa
circtdid	U.S. Circuit Court for the District of Idaho		appeals	federal	Idaho
circtdil	U.S. Circuit Court for the District of Illinois		appeals	federal	Illinois
circtdin	U.S. Circuit Court for the District of Indiana		appeals	federal	Indiana
circtdks	U.S. Circuit Court for the District of Kansas		appeals	federal	Kansas
circtdky	U.S. Circuit Court for the District of Kentucky		appeals	federal	Kentucky
circtdla	U.S. Circuit Court for the District of Louisiana		appeals	federal	Louisiana
circtdma	U.S. Circuit Court for the District of Massachusetts		appeals	federal	Massachusetts
circtdmd	U.S. Circuit Court for the District of Maryland		appeals	federal	Maryland
circtdme	U.S. Circuit Court for the District of Maine		appeals	federal	Maine
circtdmi	U.S. Circuit Court for the District of Michigan		appeals	federal	Michigan
circtdmn	U.S. Circuit Court for the District of Minnesota		appeals	federal	Minnesota
circtdmo	U.S. Circuit Court for the District of Missouri		appeals	federal	Missouri
circtdms	U.S. Circuit Court for the District of Mississippi		appeals	federal	Mississippi
circtdmt	U.S. Circuit Court for the District of Montana		appeals	federal	Montana
circtdnd	U.S. Circuit Court for the District of North Dakota		appeals	federal	North Dakota
circtdne	U.S. Circuit Court for the District of Nebraska		appeals	federal	Nebraska
circtdnewbern	U.S. Circuit Court District of New Bern (North Carolina)		appeals	federal	North Carolina
circtdnh	U.S. Circuit Court for the District of New Hampshire		appeals	federal	New Hampshire
circtdnj	U.S. Circuit Court for the District of New Jersey		appeals	federal	New Jersey
circtdnv	U.S. Circuit Court for the District of Nevada		appeals	federal	Nevada
circtdoh	U.S. Circuit Court for the District of Ohio		appeals	federal	Ohio
circtdor	U.S. Circuit Court for the District of Oregon		appeals	federal	Oregon
circtdpa	U.S. Circuit Court for the District of Pennsylvania		appeals	federal	Pennsylvania
circtdpamptico	U.S. Circuit Court District of Pamptico (North Carolina)		appeals	federal	North Carolina
circtdri	U.S. Circuit Court for the District of Rhode Island		appeals	federal	Rhode Island
circtdsc	U.S. Circuit Court for the District of South Carolina		appeals	federal	South Carolina
circtdsd	U.S. Circuit Court for the District of South Dakota		appeals	federal	South Dakota
circtdterrar	U.S. Circuit Court for the District of Territory of Arkansas		appeals	federal	Arkansas
circtdtx	U.S. Circuit Court for the District of Texas		appeals	federal	Texas
circtdut	U.S. Circuit Court for the District of Utah		appeals	federal	Utah
circtdva	U.S. Circuit Court for the District of Virginia		appeals	federal	Virginia
circtdvt	U.S. Circuit Court for the District of Vermont		appeals	federal	Vermont
circtdwa	U.S. Circuit Court for the District of Washington		appeals	federal	Washington
circtdwi	U.S. Circuit Court for the District of Wisconsin		appeals	federal	Wisconsin
circtdwilm	U.S. Circuit Court District of Wilmington (North Carolina)		appeals	federal	North Carolina
circtdwv	U.S. Circuit Court for the District of West Virginia		appeals	federal	West Virginia
circtdwy	U.S. Circuit Court for the District of Wyoming		appeals	federal	Wyoming
circtedar	U.S. Circuit Court for the District of Eastern Arkansas		appeals	federal	Arkansas
circtedil	U.S. Circuit Court for the Eastern District of Illinois		appeals	federal	Illinois
circtedky	U.S. Circuit Court for the District of Eastern Kentucky		appeals	federal	Kentucky
circtedla	U.S. Circuit Court for the District of Eastern Louisiana		appeals	federal	Louisiana
circtedmi	U.S. Circuit Court for the District of Eastern Michigan		appeals	federal	Michigan
circtedmo	U.S. Circuit Court for the District of Eastern Missouri		appeals	federal	Missouri
circtednc	U.S. Circuit Court for the District of Eastern North Carolina		appeals	federal	North Carolina
circtedny	U.S. Circuit Court for the District of Eastern New York		appeals	federal	New York
circtedok	U.S. Circuit Court for the District of Eastern Oklahoma		appeals	federal	Oklahoma
circtedpa	U.S. Circuit Court for the District of Eastern Pennsylvania		appeals	federal	Pennsylvania
circtedsc	United States Circuit Court for the Eastern District of South Carolina		appeals	federal	South Carolina
circtedtn	U.S. Circuit Court for the District of Eastern Tennessee		appeals	federal	Tennessee
circtedtx	U.S. Circuit Court for the District of Eastern Texas		appeals	federal	Texas
circtedva	U.S. Circuit Court for the District of Eastern Virginia		appeals	federal	Virginia
circtedwa	U.S. Circuit Court for the District of Eastern Washington		appeals	federal	Washington
circtedwi	U.S. Circuit Court for the District of Eastern Wisconsin		appeals	federal	Wisconsin
circtmdal	U.S. Circuit Court for the District of Middle Alabama		appeals	federal	Alabama
circtmdpa	U.S. Circuit Court for the District of Middle Pennsylvania		appeals	federal	Pennsylvania
circtmdtn	U.S. Circuit Court for the District of Middle Tennessee		appeals	federal	Tennessee
circtmissterr	U.S. Circuit Court for the Mississippi Territory		appeals	federal	Mississippi
circtnc	U.S. Circuit Court for the District of North Carolina	Cir. Ct. N.C.	appeals	federal	North Carolina
circtndal	U.S. Circuit Court for the District of Northern Alabama		appeals	federal	Alabama
circtndca	U.S. Circuit Court for the District of Northern California		appeals	federal	California
circtndfl	United States Circuit Court for the Northern District of Florida	C.C.N.D. Fla.	appeals	federal	Florida
circtndga	U.S. Circuit Court for the Northern District of Georgia		appeals	federal	Georgia
circtndil	U.S. Circuit Court for the Northern District of Illnois		appeals	federal	Illinois
circtndms	U.S. Circuit Court for the District of Northern Mississippi		appeals	federal	Mississippi
circtndny	U.S. Circuit Court for the District of Northern New York		appeals	federal	New York
circtndoh	U.S. Circuit Court for the District of Northern Ohio		appeals	federal	Ohio
circtndtx	U.S. Circuit Court for the District of Northern Texas		appeals	federal	Texas
circtndwv	U.S. Circuit Court for the District of Northern West Virginia		appeals	federal	West Virginia
circtnia	U.S. Circuit Court for the District of Northern Iowa		appeals	federal	Iowa
circtny	U.S. Circuit Court for New York		appeals	federal	New York
circtsdal	U.S. Circuit Court for the District of Southern Alabama		appeals	federal	Alabama
circtsdca	U.S. Circuit Court for the District of Southern California		appeals	federal	California
circtsdfl	United States Circuit Court for the Southern District of Florida	C.C.S.D. Fla.	appeals	federal	Florida
circtsdga	U.S. Circuit Court for the Southern District of Georgia		appeals	federal	Georgia
circtsdia	U.S. Circuit Court for the Southern District of Iowa		appeals	federal	Iowa
circtsdil	U.S. Circuit Court for the Southern District of Illnois		appeals	federal	Illinois
circtsdms	U.S. Circuit Court for the District of Southern Mississippi		appeals	federal	Mississippi
circtsdny	U.S. Circuit Court for the District of Southern New York		appeals	federal	New York
circtsdoh	U.S. Circuit Court for the District of Southern Ohio		appeals	federal	Ohio
circtsdtex	U.S. Circuit Court for the District of Southern Texas		appeals	federal	Texas
circtsdwv	U.S. Circuit Court for the District of Southern West Virginia		appeals	federal	West Virginia
circttenn	U.S. Circuit Court for the District of Tennessee	Cir. Ct. Tenn.	appeals	federal	Tennessee
circtwdar	U.S. Circuit Court for the District of Western Arkansas		appeals	federal	Arkansas
circtwdky	U.S. Circuit Court for the District of Western Kentucky		appeals	federal	Kentucky
circtwdla	U.S. Circuit Court for the District of Western Louisiana		appeals	federal	Louisiana
circtwdmi	U.S. Circuit Court for the District of Western Michigan		appeals	federal	Michigan
circtwdmo	U.S. Circuit Court for the District of Western Missouri		appeals	federal	Missouri
circtwdnc	U.S. Circuit Court for the District of Western North Carolina		appeals	federal	North Carolina
circtwdny	U.S. Circuit Court for the District of Western New York		appeals	federal	New York
circtwdok	U.S. Circuit Court for the District of Western Oklahoma		appeals	federal	Oklahoma
circtwdpa	U.S. Circuit Court for the District of Western Pennsylvania		appeals	federal	Pennsylvania
circtwdtex	U.S. Circuit Court for the District of Western Texas		appeals	federal	Texas
circtwdtn	U.S. Circuit Court for the District of Western Tennessee		appeals	federal	Tennessee
circtwdva	U.S. Circuit Court for the District of Western Virginia		appeals	federal	Virginia
circtwdwa	U.S. Circuit Court for the District of Western Washington		appeals	federal	Washington
circtwdwi	U.S. Circuit Court for the District of Western Wisconsin		appeals	federal	Wisconsin
cit	United States Court of International Trade	Ct. Intl. Trade	appeals	federal	New York
cjdpa	Court of Judicial Discipline of Pennsylvania	Ct. Jud. Disc. Pa	appeals	state	Pennsylvania
cma	United States Court of Military Appeals		special	federal	Washington D.C.
cnmisuperct	Northern Mariana Islands Commonwealth Superior Court		trial	state	Northern Mariana Islands
cnmitrialct	Northern Mariana Islands Commonwealth Trial Court		trial	state	Northern Mariana Islands
cob	United States Bankruptcy Court, D. Colorado	Bankr.D. Colo.	bankruptcy	federal	Colorado
cod	United States District Court for the District of Colorado	D. Colo.	trial	federal	Colorado
colctyct	Colorado County Court		trial	state	Colorado
colctyctarapaho	Arapahoe County District Court		trial	state	Colorado
colctyctbent	Bent County District Court		trial	state	Colorado
colctyctboulder	Boulder County District Court		trial	state	Colorado
colctyctdouglas	Douglas County District Court		trial	state	Colorado
colctyctfremont	Fremont County District Court		trial	state	Colorado
colctyctgarfiel	Garfield County District Court		trial	state	Colorado
colctyctlarimer	Larimer County District Court		trial	state	Colorado
colctyctmeyer	Meyer County District Court		trial	state	Colorado
colctyctotero	Otero County District Court		trial	state	Colorado
colctyctpitkin	Pitkin County District Court		trial	state	Colorado
colctyctpueblo	Pueblo County District Court		trial	state	Colorado
colctyctteller	Teller County District Court		trial	state	Colorado
coldistct	Colorado District Court		trial	state	Colorado
colmunict	Colorado Municipal Court		trial	state	Colorado
colo	Colorado Supreme Court	Colo.	supreme	state	Colorado
coloag	Colorado Attorney General Reports	Colo. Att'y Gen.	attorney-general	state	Colorado
coloctapp	Colorado Court of Appeals	Colo. Ct. App.	appeals	state	Colorado
coloworkcompcom	Colorado Industrial Claim Appeals office	Colo. Indus. Cl. App.	appeals	state	Colorado
colvctapp	Colville Confederated Court of Appeals		special	tribal	Washington
colwaterct	Colorado Water Court		trial	state	Colorado
com	U.S. Commerce Court	Comm. Ct.	appeals	federal	Washington D.C.
conn	Connecticut Supreme Court	Conn.	supreme	state	Connecticut
connappct	Connecticut Court of Appeals	Conn. App. Ct.	appeals	state	Connecticut
conncirct	Circuit Courts of Connecticut		trial	state	Connecticut
conncpct	Court of Common Pleas of Connecticut		other	state	Connecticut
connproct	Connecticut Probate Court		trial	state	Connecticut
connsuperct	Connecticut Superior Court	Conn. Super. Ct.	trial	state	Connecticut
connworkcompcom	Connecticut Compensation Review Board	Conn. Comp. Rev. Bd.	appeals	state	Connecticut
coosct	Confederated Tribes of the Coos, Lower Umpqua & Siuslaw Indians Tribal Court		special	tribal	Oregon
coquct	Coquille Indian Tribal Court		special	tribal	Oregon
cosuperct	Coloardo Superior Court		supreme	state	Colorado
cosuperctdenver	Denver Superior Court		supreme	state	Colorado
coushct	Coushatta Tribal Court		special	tribal	Louisiana
crowctapp	Crow Nation Appellate Court		special	tribal	Montana
ctappindterr	Court of Appeals of Indian Territory	Ct. App. Ind. Terr.	supreme	federal	Oklahoma
ctb	United States Bankruptcy Court, D. Connecticut	Bankr. D. Conn.	bankruptcy	federal	Connecticut
ctchansc	Court of Chancery of South Carolina		appeals	state	South Carolina
ctd	United States District Court for the District of Connecticut	D. Conn.	trial	federal	Connecticut
cusc	United States Customs Court	Cust. Ct.	appeals	federal	Washington D.C.
dadectypropbd	Dade County Property Appraisal Adjustment Board	Dade Cty. Prop. Appraisal Adjmt. Bd.	other	state	Florida
dakotasup	Supreme Court of Dakota		supreme	state	Dakota Territory
dc	District of Columbia Court of Appeals	D.C. Ct. App.	appeals	state	Washington D.C.
dcb	United States Bankruptcy Court, District of Columbia	Bankr. D.C.	bankruptcy	federal	Washington D.C.
dccrimct	District of Columbia Criminal Court	D.C.	trial	state	Washington D.C.
dcd	District Court, District of Columbia	D.D.C.	trial	federal	Washington D.C.
dcorphanct	District of Columbia Orphans' Court	D.C. Orphans Ct.	trial	state	Washington D.C.
deb	United States Bankruptcy Court, D. Delaware	Bankr. D. Del.	bankruptcy	federal	Delaware
ded	United States District Court for the District of Delaware	D. Del.	trial	federal	Delaware
del	Delaware Supreme Court	Del.	supreme	state	Delaware
delaldct	Delaware Alderman's Courts		trial	state	Delaware
delch	Delaware Court of Chancery	Del. Ch.	appeals	state	Delaware
delctcompl	Delaware Court of Common Pleas	Del. Ct. Com. Pl.	trial	state	Delaware
delfamct	Delaware Family Court	Del. Fm. Ct.	appeals	state	Delaware
delgensess	Court of General Sessions of The Peace And Jail Delivery of Delaware		trial	state	Delaware
deljudct	Court on the Judiciary of Delaware	Ct. Jud. Del.	appeals	state	Delaware
deljustpct	Delaware Justice of the Peace Courts		trial	state	Delaware
delorphct	Orphans Court of Delaware		other	state	Delaware
deloyerterm	Delaware Court of Oyer and Terminer		trial	state	Delaware
delsuperct	Superior Court of Delaware	Del. Super. Ct.	other	state	Delaware
denjuvct	Denver Juvenile Court		trial	state	Colorado
denproct	Denver Probate Court		trial	state	Colorado
deptinterior	Department of Interior		special	federal	United States
eca	Emergency Court of Appeals	Emer. Ct. App.	special	federal	Washington D.C.
echerkokee	Eastern Band of Cherokee Indians Supreme Court		supreme	tribal	North Carolina
echerokeect	Eastern Band of Cherokee Indians Tribal Court		special	tribal	North Carolina
educationoha	Hearings & Appeals U.S. Department of Education		special	federal	Washington D.C.
energyoha	Department of Energy office of Hearings and Appeals		special	federal	Washington D.C.
fcc	Decisions of the Federal Communications Commission		special	federal	Washington D.C.
fisc	United States Foreign Intelligence Surveillance Court		special	federal	Washington D.C.
fiscr	United States Foreign Intelligence Surveillance Court of Review		special	federal	Washington D.C.
fla	Florida Supreme Court	Fla.	supreme	state	Florida
flaag	Florida Attorney General Reports	Fla. Att'y Gen.	attorney-general	state	Florida
flacirct	Florida Circuit Court		trial	state	Florida
flacirct1	Circuit Court of the 1st Judicial Circuit of Florida		trial	state	Florida
flacirct10	Circuit Court of the 10th Judicial Circuit of Florida		trial	state	Florida
flacirct10har	Circuit Court of the 10th Judicial Circuit of Florida, Hardee County		trial	state	Florida
flacirct10hig	Circuit Court of the 10th Judicial Circuit of Florida, Highlands County		trial	state	Florida
flacirct10pol	Circuit Court of the 10th Judicial Circuit of Florida, Polk County		trial	state	Florida
flacirct11	Circuit Court of the 11th Judicial Circuit of Florida		trial	state	Florida
flacirct11mia	Circuit Court of the 11th Judicial Circuit of Florida, Miami-Dade County		trial	state	Florida
flacirct12	Circuit Court of the 12th Judicial Circuit of Florida		trial	state	Florida
flacirct12des	Circuit Court of the 12th Judicial Circuit of Florida, De Soto County		trial	state	Florida
flacirct12man	Circuit Court of the 12th Judicial Circuit of Florida, Manatee County		trial	state	Florida
flacirct12sar	Circuit Court of the 12th Judicial Circuit of Florida, Sarasota County		trial	state	Florida
flacirct13	Circuit Court of the 13th Judicial Circuit of Florida		trial	state	Florida
flacirct13hil	Circuit Court of the 13th Judicial Circuit of Florida, Hillsborough County		trial	state	Florida
flacirct14	Circuit Court of the 14th Judicial Circuit of Florida		trial	state	Florida
flacirct14bay	Circuit Court of the 14th Judicial Circuit of Florida, Bay County		trial	state	Florida
flacirct14cal	Circuit Court of the 14th Judicial Circuit of Florida, Calhoun County		trial	state	Florida
flacirct14gul	Circuit Court of the 14th Judicial Circuit of Florida, Gulf County		trial	state	Florida
flacirct14hol	Circuit Court of the 14th Judicial Circuit of Florida, Holmes County		trial	state	Florida
flacirct14jac	Circuit Court of the 14th Judicial Circuit of Florida, Jackson County		trial	state	Florida
flacirct14was	Circuit Court of the 14th Judicial Circuit of Florida, Washington County		trial	state	Florida
flacirct15	Circuit Court of the 15th Judicial Circuit of Florida		trial	state	Florida
flacirct15pal	Circuit Court of the 15th Judicial Circuit of Florida, Palm Beach County		trial	state	Florida
flacirct16	Circuit Court of the 16th Judicial Circuit of Florida		trial	state	Florida
flacirct16mon	Circuit Court of the 16th Judicial Circuit of Florida, Monroe County		trial	state	Florida
flacirct17	Circuit Court of the 17th Judicial Circuit of Florida		trial	state	Florida
flacirct17bro	Circuit Court of the 17th Judicial Circuit of Florida, Broward County		trial	state	Florida
flacirct18	Circuit Court of the 18th Judicial Circuit of Florida		trial	state	Florida
flacirct18bre	Circuit Court of the 18th Judicial Circuit of Florida, Brevard County		trial	state	Florida
flacirct18sem	Circuit Court of the 18th Judicial Circuit of Florida, Seminole County		trial	state	Florida
flacirct19	Circuit Court of the 19th Judicial Circuit of Florida		trial	state	Florida
flacirct19ind	Circuit Court of the 19th Judicial Circuit of Florida, Indian River County		trial	state	Florida
flacirct19mar	Circuit Court of the 19th Judicial Circuit of Florida, Martin County		trial	state	Florida
flacirct19oke	Circuit Court of the 19th Judicial Circuit of Florida, Okeechobee County		trial	state	Florida
flacirct19stl	Circuit Court of the 19th Judicial Circuit of Florida, St. Lucie County		trial	state	Florida
flacirct1esc	Circuit Court of the 1st Judicial Circuit of Florida, Escambia County		trial	state	Florida
flacirct1oka	Circuit Court of the 1st Judicial Circuit of Florida, Okaloosa County		trial	state	Florida
flacirct1san	Circuit Court of the 1st Judicial Circuit of Florida, Santa Rosa County		trial	state	Florida
flacirct1wal	Circuit Court of the 1st Judicial Circuit of Florida, Walton County		trial	state	Florida
flacirct2	Circuit Court of the 2nd Judicial Circuit of Florida		trial	state	Florida
flacirct20	Circuit Court of the 20th Judicial Circuit of Florida		trial	state	Florida
flacirct20cha	Circuit Court of the 20th Judicial Circuit of Florida, Charlotte County		trial	state	Florida
flacirct20col	Circuit Court of the 20th Judicial Circuit of Florida, Collier County		trial	state	Florida
flacirct20gla	Circuit Court of the 20th Judicial Circuit of Florida, Glades County		trial	state	Florida
flacirct20hen	Circuit Court of the 20th Judicial Circuit of Florida, Hendry County		trial	state	Florida
flacirct20lee	Circuit Court of the 20th Judicial Circuit of Florida, Lee County		trial	state	Florida
flacirct2fra	Circuit Court of the 2nd Judicial Circuit of Florida, Franklin County		trial	state	Florida
flacirct2gad	Circuit Court of the 2nd Judicial Circuit of Florida, Gadsden County		trial	state	Florida
flacirct2jef	Circuit Court of the 2nd Judicial Circuit of Florida, Jefferson County		trial	state	Florida
flacirct2leo	Circuit Court of the 2nd Judicial Circuit of Florida, Leon County		trial	state	Florida
flacirct2lib	Circuit Court of the 2nd Judicial Circuit of Florida, Liberty County		trial	state	Florida
flacirct2wak	Circuit Court of the 2nd Judicial Circuit of Florida, Wakulla County		trial	state	Florida
flacirct3	Circuit Court of the 3rd Judicial Circuit of Florida		trial	state	Florida
flacirct3col	Circuit Court of the 3rd Judicial Circuit of Florida, Columbia County		trial	state	Florida
flacirct3dix	Circuit Court of the 3rd Judicial Circuit of Florida, Dixie County		trial	state	Florida
flacirct3ham	Circuit Court of the 3rd Judicial Circuit of Florida, Hamilton County		trial	state	Florida
flacirct3laf	Circuit Court of the 3rd Judicial Circuit of Florida, Lafayette County		trial	state	Florida
flacirct3mad	Circuit Court of the 3rd Judicial Circuit of Florida, Madison County		trial	state	Florida
flacirct3suw	Circuit Court of the 3rd Judicial Circuit of Florida, Suwannee County		trial	state	Florida
flacirct3tay	Circuit Court of the 3rd Judicial Circuit of Florida, Taylor County		trial	state	Florida
flacirct4	Circuit Court of the 4th Judicial Circuit of Florida		trial	state	Florida
flacirct4cla	Circuit Court of the 4th Judicial Circuit of Florida, Clay County		trial	state	Florida
flacirct4duv	Circuit Court of the 4th Judicial Circuit of Florida, Duval County		trial	state	Florida
flacirct4nas	Circuit Court of the 4th Judicial Circuit of Florida, Nassau County		trial	state	Florida
flacirct5	Circuit Court of the 5th Judicial Circuit of Florida		trial	state	Florida
flacirct5cit	Circuit Court of the 5th Judicial Circuit of Florida, Citrus County		trial	state	Florida
flacirct5her	Circuit Court of the 5th Judicial Circuit of Florida, Hernando County		trial	state	Florida
flacirct5lak	Circuit Court of the 5th Judicial Circuit of Florida, Lake County		trial	state	Florida
flacirct5mar	Circuit Court of the 5th Judicial Circuit of Florida, Marion County		trial	state	Florida
flacirct5sum	Circuit Court of the 5th Judicial Circuit of Florida, Sumter County		trial	state	Florida
flacirct6	Circuit Court of the 6th Judicial Circuit of Florida		trial	state	Florida
flacirct6pas	Circuit Court of the 6th Judicial Circuit of Florida, Pasco County		trial	state	Florida
flacirct6pin	Circuit Court of the 6th Judicial Circuit of Florida, Pinellas County		trial	state	Florida
flacirct7	Circuit Court of the 7th Judicial Circuit of Florida		trial	state	Florida
flacirct7fla	Circuit Court of the 7th Judicial Circuit of Florida, Flagler County		trial	state	Florida
flacirct7put	Circuit Court of the 7th Judicial Circuit of Florida, Putnam County		trial	state	Florida
flacirct7stj	Circuit Court of the 7th Judicial Circuit of Florida, St. Johns County		trial	state	Florida
flacirct7vol	Circuit Court of the 7th Judicial Circuit of Florida, Volusia County		trial	state	Florida
flacirct8	Circuit Court of the 8th Judicial Circuit of Florida		trial	state	Florida
flacirct8ala	Circuit Court of the 8th Judicial Circuit of Florida, Alachua County		trial	state	Florida
flacirct8bak	Circuit Court of the 8th Judicial Circuit of Florida, Baker County		trial	state	Florida
flacirct8bra	Circuit Court of the 8th Judicial Circuit of Florida, Bradford County		trial	state	Florida
flacirct8gil	Circuit Court of the 8th Judicial Circuit of Florida, Gilchrist County		trial	state	Florida
flacirct8lev	Circuit Court of the 8th Judicial Circuit of Florida, Levy County		trial	state	Florida
flacirct8uni	Circuit Court of the 8th Judicial Circuit of Florida, Union County		trial	state	Florida
flacirct9	Circuit Court of the 9th Judicial Circuit of Florida		trial	state	Florida
flacirct9ora	Circuit Court of the 9th Judicial Circuit of Florida, Orange County		trial	state	Florida
flacirct9osc	Circuit Court of the 9th Judicial Circuit of Florida, Osceola County		trial	state	Florida
flactyct	Florida County Court		trial	state	Florida
flactyct1	Alachua County Court		trial	state	Florida
flactyct10	Clay County Court		trial	state	Florida
flactyct11	Collier County Court		trial	state	Florida
flactyct12	Columbia County Court, FL		trial	state	Florida
flactyct13	De Soto County Court		trial	state	Florida
flactyct14	Dixie County Court		trial	state	Florida
flactyct15	Duval County Court		trial	state	Florida
flactyct16	Escambia County Court		trial	state	Florida
flactyct17	Flagler County Court		trial	state	Florida
flactyct18	Franklin County Court		trial	state	Florida
flactyct19	Gadsden County Court		trial	state	Florida
flactyct2	Baker County Court		trial	state	Florida
flactyct20	Gilchrist County Court		trial	state	Florida
flactyct21	Glades County Court		trial	state	Florida
flactyct22	Gulf County Court		trial	state	Florida
flactyct23	Hamilton County Court		trial	state	Florida
flactyct24	Hardee County Court		trial	state	Florida
flactyct25	Hendry County Court		trial	state	Florida
flactyct26	Hernando County Court		trial	state	Florida
flactyct27	Highlands County Court		trial	state	Florida
flactyct28	Hillsborough County Court		trial	state	Florida
flactyct29	Holmes County Court		trial	state	Florida
flactyct3	Bay County Court		trial	state	Florida
flactyct30	Indian River County Court		trial	state	Florida
flactyct31	Jackson County Court		trial	state	Florida
flactyct32	Jefferson County Court		trial	state	Florida
flactyct33	Lafayette County Court		trial	state	Florida
flactyct34	Lake County Court		trial	state	Florida
flactyct35	Lee County Court		trial	state	Florida
flactyct36	Leon County Court		trial	state	Florida
flactyct37	Levy County Court		trial	state	Florida
flactyct38	Liberty County Court		trial	state	Florida
flactyct39	Madison County Court		trial	state	Florida
flactyct4	Bradford County Court		trial	state	Florida
flactyct40	Manatee County Court		trial	state	Florida
flactyct41	Marion County Court		trial	state	Florida
flactyct42	Martin County Court		trial	state	Florida
flactyct43	Miami-Dade County Court		trial	state	Florida
flactyct44	Monroe County Court		trial	state	Florida
flactyct45	Nassau County Court		trial	state	Florida
flactyct46	Okaloosa County Court		trial	state	Florida
flactyct47	Okeechobee County Court		trial	state	Florida
flactyct48	Orange County Court		trial	state	Florida
flactyct49	Osceola County Court		trial	state	Florida
flactyct5	Brevard County Court		trial	state	Florida
flactyct50	Palm Beach County Court		trial	state	Florida
flactyct51	Pasco County Court		trial	state	Florida
flactyct52	Pinellas County Court		trial	state	Florida
flactyct53	Polk County Court		trial	state	Florida
flactyct54	Putnam County Court		trial	state	Florida
flactyct55	St. Johns County Court		trial	state	Florida
flactyct56	St. Lucie County Court		trial	state	Florida
flactyct57	Santa Rosa County Court		trial	state	Florida
flactyct58	Sarasota County Court		trial	state	Florida
flactyct59	Seminole County Court		trial	state	Florida
flactyct6	Broward County Court		trial	state	Florida
flactyct60	Sumter County Court		trial	state	Florida
flactyct61	Suwannee County Court		trial	state	Florida
flactyct62	Taylor County Court		trial	state	Florida
flactyct63	Union County Court		trial	state	Florida
flactyct64	Volusia County Court		trial	state	Florida
flactyct65	Wakulla County Court		trial	state	Florida
flactyct66	Walton County Court		trial	state	Florida
flactyct67	Washington County Court		trial	state	Florida
flactyct7	Calhoun County Court		trial	state	Florida
flactyct8	Charlotte County Court		trial	state	Florida
flactyct9	Citrus County Court		trial	state	Florida
flactyctrec	Florida's Civil and Criminal Court of Records		trial	state	Florida
flactyctrec1	Duval County Civil and Criminal Court of Record		trial	state	Florida
flactyctrec2	Palm Beach County Civil and Criminal Court of Record		trial	state	Florida
flactyctrec3	Pinellas County Civil and Criminal Court of Record		trial	state	Florida
flactyctrec4	Escambia County Civil and Criminal Court of Record		trial	state	Florida
flactyctrec5	Brevard County Civil and Criminal Court of Record		trial	state	Florida
flactyctrec6	Dade County Civil and Criminal Court of Record		trial	state	Florida
flactyctrec7	Broward County Civil and Criminal Court of Record		trial	state	Florida
fladeptenvreg	State of Florida Department of Environmental Regulation	Fla. Dep't. Env. Reg.	other	state	Florida
fladepthrehabil	Florida Department of Health and Rehabilitative Services	Fla. Dep't. of H. Rehabil. Serv.	other	state	Florida
fladeptrev	State of Florida Department of Revenue	Fla. Dep't Rev.	other	state	Florida
fladistctapp	Florida District Courts of Appeal	Fla. Dist. Ct. App.	appeals	state	Florida
fladistctapp1	Florida First District Court of Appeal		appeals	state	Florida
fladistctapp2	Florida Second District Court of Appeal		appeals	state	Florida
fladistctapp3	Florida Third District Court of Appeal		appeals	state	Florida
fladistctapp4	Florida Fourth District Court of Appeal		appeals	state	Florida
fladistctapp5	Florida Fifth District Court of Appeal		appeals	state	Florida
fladistctapp6	Florida Sixth District Court of Appeal		appeals	state	Florida
fladivadminhrg	State of Florida Division of Administrative Hearings	Fla. Div. Admin. Hr'g	other	state	Florida
flaindcommn	Florida Industrial Commission		other	state	Florida
flajudct	Florida Judge's Courts		trial	state	Florida
flajudct1	Charlotte County Judge's Court		trial	state	Florida
flajudct10	Pinellas County Judge's Court		trial	state	Florida
flajudct11	Monroe County Judge Court		trial	state	Florida
flajudct12	Palm Beach County Judge’s Court		trial	state	Florida
flajudct13	Duval County Judge's Court		trial	state	Florida
flajudct14	Sarasota County Judge's Court		trial	state	Florida
flajudct2	Dade County Judge's Court		trial	state	Florida
flajudct3	Hamilton County Judges' Court		trial	state	Florida
flajudct4	Orange County Judge's Court		trial	state	Florida
flajudct5	Lee County Judge's Court		trial	state	Florida
flajudct6	Volusia County Judge's Court		trial	state	Florida
flajudct7	Suwannee County Judge's Court		trial	state	Florida
flajudct8	Lake County Judge's Court		trial	state	Florida
flajudct9	Broward County Judges' Court		trial	state	Florida
flajuv	Florida Juvenile and Domestic Relations Courts		trial	state	Florida
flajuv1	Palm Beach County Juvenile and Domestic Relations Court		trial	state	Florida
flamunict	Florida Municipal Courts		trial	state	Florida
flamunict1	Miami Beach Municipal Court		trial	state	Florida
flamunict2	Surfside Municipal Court		trial	state	Florida
flamunict3	Miami Municipal Court		trial	state	Florida
flapubserv	Florida Public Service Commission		other	state	Florida
flarealestcommn	Florida Real Estate Commission		other	state	Florida
flasmclct	Florida Small Claims Courts		trial	state	Florida
flasmclct1	Broward County Small Claims Court		trial	state	Florida
flasmclct2	Palm Beach County Small Claims Court		trial	state	Florida
flasmclct3	Dade County Small Claims Court		trial	state	Florida
flasmclct4	St. Lucie County Small Claims Court		trial	state	Florida
fld	United States District Court for the District of Florida	D. Fla.	trial	federal	Florida
flmb	United States Bankruptcy Court, M.D. Florida	Bankr. M.D. Fla.	bankruptcy	federal	Florida
flmd	United States District Court for the Middle District of Florida	M.D. Fla.	trial	federal	Florida
flnb	United States Bankruptcy Court, N.D. Florida	Bankr. N.D. Fla.	bankruptcy	federal	Florida
flnd	United States District Court for the Northern District of Florida	N.D. Fla.	trial	federal	Florida
flsb	United States Bankruptcy Court, Southern District Florida	Bankr. S.D. Florida	bankruptcy	federal	Florida
flsd	United States District Court for the Southern District of Florida	S.D. Fla.	trial	federal	Florida
ftmcdowct	Fort McDowell Yavapai Nation Tribal Court		special	tribal	Arizona
ftmcdowctapp	Fort McDowell Yavapai Nation Tribal Court of Appeals		special	tribal	Arizona
ftmcdowell	Fort McDowell Supreme Court		supreme	tribal	Arizona
ftpeckctapp	Fort Peck Appellate Court		special	tribal	Montana
ftpecktrialct	Fort Peck Tribal Court		special	tribal	Montana
ga	Georgia Supreme Court	Ga.	supreme	state	Georgia
gabizct	Georgia Business Court		trial	state	Georgia
gactapp	Georgia Court of Appeals	Ga. Ct. App.	appeals	state	Georgia
gad	United States District Court for the District of Georgia	D. Ga.	trial	federal	Georgia
gajuvct	Georgia Juvenile Courts		trial	state	Georgia
gamagct	Georgia Magistrate Courts		trial	state	Georgia
gamb	United States Bankruptcy Court, M.D. Georgia	Bankr. M.D. Ga.	bankruptcy	federal	Georgia
gamd	United States District Court for the Middle District of Georgia	M.D. Ga.	trial	federal	Georgia
gamunict	Georgia Municipal Courts		trial	state	Georgia
ganb	United States Bankruptcy Court, N.D. Georgia	Bankr. N.D. Ga.	bankruptcy	federal	Georgia
gand	United States District Court for the Northern District of Georgia	N.D. Ga.	trial	federal	Georgia
gaoyertermct	Georgia Court of Oyer and Terminer		other	state	Georgia
gaproct	Georgia Probate Courts		trial	state	Georgia
gasb	United States Bankruptcy Court, S.D. Georgia	Bankr. S.D. Ga.	bankruptcy	federal	Georgia
gasd	United States District Court for the Southern District of Georgia	S.D. Ga.	trial	federal	Georgia
gastct	Georgia State Courts		trial	state	Georgia
gasuperct	Georgia Superior Courts		trial	state	Georgia
gasuperctburke	Burke County Superior Court, Ga.	Burke Cty. Super. Ct.	trial	state	Georgia
gasuperctcarrol	Carroll County Superior Court, Ga.	Carroll Cty. Super. Ct.	trial	state	Georgia
gasuperctchatha	Chatham Superior Court, Ga.	Chatham Superior Court	trial	state	Georgia
gasuperctclark	Clark County Superior Court, Ga.	Clark Cty. Super. Ct.	trial	state	Georgia
gasuperctclarke	Clarke County Superior Court, Ga.	Clarke Cty. Super. Ct.	trial	state	Georgia
gasuperctcobb	Cobb County Superior Court, Ga.	Cobb Cty. Super. Ct.	trial	state	Georgia
gasuperctcolumb	Columbia County Superior Court, Ga.	Columbia Cty. Super. Ct.	trial	state	Georgia
gasuperctcoweta	Coweta County Superior Court, Ga.	Coweta Cty. Super. Ct.	trial	state	Georgia
gasuperctdecatu	Decatur County Superior Court, Ga.	Decatur Cty. Super. Ct.	trial	state	Georgia
gasuperctdekalb	DeKalb County Superior Court, Ga.	DeKalb Cty. Super. Ct.	trial	state	Georgia
gasuperctearl	Early County Superior Court, Ga.	Early Cty. Super. Ct.	trial	state	Georgia
gasuperctelbert	Elbert County Superior Court, Ga.	Elbert Cty. Super. Ct.	trial	state	Georgia
gasuperctfay	Fayette Superior Court, Ga.	Fayette Super. Ct.	trial	state	Georgia
gasuperctfrankl	Franklin County Superior Court, Ga.	Franklin Cty. Super. Ct.	trial	state	Georgia
gasuperctgwin	Gwinnett County Superior Court, Ga.	Gwinnett Cty. Super. Ct.	trial	state	Georgia
gasupercthabers	Habersham County Superior Court, Ga.	Habersham Cty. Super. Ct.	trial	state	Georgia
gasupercthall	Hall County Superior Court, Ga.	Hall Cty. Super. Ct.	trial	state	Georgia
gasupercthancoc	Hancock County Superior Court, Ga.	Hancock Cty. Super. Ct.	trial	state	Georgia
gasuperctharris	Harris County Superior Court, Ga.	Harris Cty. Super. Ct.	trial	state	Georgia
gasuperctheard	Heard County Superior Court, Ga.	Heard Cty. Super. Ct.	trial	state	Georgia
gasupercthous	Houston Superior Court, Ga.	Houston Superior Court	trial	state	Georgia
gasuperctlee	Lee County Superior Court, Ga.	Lee Cty. Super. Ct.	trial	state	Georgia
gasuperctliber	Liberty County Superior Court, Ga.	Liberty Cty. Super. Ct.	trial	state	Georgia
gasuperctlincol	Lincoln County Superior Court, Ga.	Lincoln Cty. Super. Ct.	trial	state	Georgia
gasuperctmacon	Macon County Superior Court, Ga.	Macon Cty. Super. Ct.	trial	state	Georgia
gasuperctmari	Marion County Superior Court, Ga.	Marion Cty. Super. Ct.	trial	state	Georgia
gasuperctmeriw	Meriwether County Superior Court, Ga.	Meriwether Cty. Super. Ct.	trial	state	Georgia
gasuperctmuscog	Muscogee County Superior Court, Ga.	Muscogee Cty. Super. Ct.	trial	state	Georgia
gasuperctogleth	Oglethorpe County Superior Court, Ga.	Oglethorpe Cty. Super. Ct.	trial	state	Georgia
gasuperctpike	Pike Superior Court, Ga.	Pike Superior Court	trial	state	Georgia
gasuperctrand	Randolph County Superior Court, Ga.	Randolph Cty. Super. Ct.	trial	state	Georgia
gasuperctrichm	Richmond Superior Court, Ga.	Richmond Superior Court	trial	state	Georgia
gasuperctserive	Seriven County Superior Court, Ga.	Seriven Cty. Super. Ct.	trial	state	Georgia
gasuperctsumter	Sumter County Superior Court, Ga.	Sumter Cty. Super. Ct.	trial	state	Georgia
gasupercttalb	Talbot County Superior Court, Ga.	Talbot Cty. Super. Ct.	trial	state	Georgia
gasupercttallia	Talliaferro County Superior Court, Ga.	Talliaferro Cty. Super. Ct.	trial	state	Georgia
gasupercttroup	Troup County Superior Court, Ga.	Troup Cty. Super. Ct.	trial	state	Georgia
gasuperctwalton	Walton County Superior Court, Ga.	Walton Cty. Super. Ct.	trial	state	Georgia
gasuperctwashin	Washington County Superior Court, Ga.	Washington Cty. Super. Ct.	trial	state	Georgia
gasuperctwilkes	Wilkes County Superior Court, Ga.	Wilkes Cty. Super. Ct.	trial	state	Georgia
grrondect	Grand Ronde Tribal Court		special	tribal	Oregon
grrondectapp	Grand Ronde Court of Appeals		special	tribal	Oregon
grtravbandct	Grand Traverse Band of Ottawa and Chippewa Indians Tribal Court		special	tribal	Michigan
grtravbandctapp	Grand Traverse Band of Ottawa & Chippewa Indians Tribal Appellate Court		special	tribal	Michigan
guam	Supreme Court of Guam		supreme	state	Guam
gub	United States Bankruptcy Court, D. Guam	Bankr. D. Guam	bankruptcy	federal	Guam
gud	District Court, D. Guam	D. Guam	trial	federal	Guam
haw	Supreme Court of Hawaii	Haw.	supreme	state	Hawaii
hawapp	Hawaii Intermediate Court of Appeals	Haw. App.	appeals	state	Hawaii
hawcirct	Hawaii Circuit Courts		trial	state	Hawaii
hawdistct	Hawaii District Courts		trial	state	Hawaii
hawfamct	Hawaii Family Courts		trial	state	Hawaii
hawlandct	Land Court of the State of Hawaii		trial	state	Hawaii
hawtax	Hawaii State Tax Appeal Court		appeals	state	Hawaii
hib	United States Bankruptcy Court, D. Hawaii	Bankr. D. Haw.	bankruptcy	federal	Hawaii
hid	United States District Court for the District of Hawaii	D. Haw.	trial	federal	Hawaii
highctjchuk	High Court of Justice, Chancery Division	High Ct. J. Ch.	other	international	England
hochunk	Ho-Chunk Nation Supreme Court		special	tribal	Wisconsin
hochunkct	Ho-Chunk Nation Trial Court		special	tribal	Wisconsin
hopiappct	Hopi Appellate Court		special	tribal	Arizona
hopitr	Hopi Trial Court		special	tribal	Arizona
houseoflordsuk	House of Lords (UK)	HL	other	international	England
hualactapp	Hualapai Court of Appeals		special	tribal	Nevada
iad	United States District Court for the District of Iowa	D. Iowa	trial	federal	Iowa
iadistct	Iowa District Court	Iowa Dist. Ct.	trial	state	Iowa
ianb	United States Bankruptcy Court, N.D. Iowa	Bankr. D. Iowa	bankruptcy	federal	Iowa
iand	District Court, N.D. Iowa	N.D. Iowa	trial	federal	Iowa
iasb	United States Bankruptcy Court, S.D. Iowa	Bankr. S.D. Iowa	bankruptcy	federal	Iowa
iasd	District Court, S.D. Iowa	S.D. Iowa	trial	federal	Iowa
idaho	Idaho Supreme Court	Idaho	supreme	state	Idaho
idahoctapp	Idaho Court of Appeals	Idaho Ct. App.	appeals	state	Idaho
idb	United States Bankruptcy Court, D. Idaho	Bankr. D. Idaho	bankruptcy	federal	Idaho
idd	United States District Court for the District of Idaho	D. Idaho	trial	federal	Idaho
iddistct	Idaho District Courts		trial	state	Idaho
iddrugct	Idaho Drug Court		trial	state	Idaho
idmagdiv	Idaho Magistrate Division		trial	state	Idaho
idmhct	Idaho Mental Health Court		trial	state	Idaho
ilcb	United States Bankruptcy Court, C.D. Illinois	Bankr. C.D. Ill.	bankruptcy	federal	Illinois
ilcd	District Court, C.D. Illinois	C.D. Ill.	trial	federal	Illinois
ilclaimsct	Court of Claims of Illinois		trial	state	Illinois
ill	Illinois Supreme Court	Ill.	supreme	state	Illinois
illappct	Appellate Court of Illinois	Ill. App. Ct.	appeals	state	Illinois
illcirct	Illinois Circuit Court		trial	state	Illinois
illinoisd	District Court, D. Illinois	D. Ill.	trial	federal	Illinois
illinoised	District Court, E.D. Illinois	E.D. Ill.	trial	federal	Illinois
ilnb	United States Bankruptcy Court, N.D. Illinois	Bankr. N.D. Ill.	bankruptcy	federal	Illinois
ilnd	District Court, N.D. Illinois	N.D. Ill.	trial	federal	Illinois
ilsb	United States Bankruptcy Court, S.D. Illinois	Bankr. S.D. Ill.	bankruptcy	federal	Illinois
ilsd	District Court, S.D. Illinois	S.D. Ill.	trial	federal	Illinois
ind	Indiana Supreme Court	Ind.	appeals	state	Indiana
indcirct	Indiana Circuit Court		appeals	state	Indiana
indctapp	Indiana Court of Appeals	Ind. Ct. App.	appeals	state	Indiana
indianad	United States District Court for the District of Indiana	D. Ind.	trial	federal	Indiana
indsuperct	Indiana Superior Court	Ind. Super Ct.	trial	state	Indiana
indtc	Indiana Tax Court		appeals	state	Indiana
innb	United States Bankruptcy Court, N.D. Indiana	Bankr. N.D. Ind.	bankruptcy	federal	Indiana
innd	District Court, N.D. Indiana	N.D. Ind.	trial	federal	Indiana
insb	United States Bankruptcy Court, S.D. Indiana	Bankr. S.D. Ind.	bankruptcy	federal	Indiana
insd	District Court, S.D. Indiana	S.D. Ind.	trial	federal	Indiana
iowa	Supreme Court of Iowa	Iowa	appeals	state	Iowa
iowactapp	Court of Appeals of Iowa	Iowa Ct. App.	appeals	state	Iowa
iowadistct	Lee County District Court	Iowa Dist. Ct., Lee Cty	trial	state	Iowa
jaxcivservbd	Jacksonville Civil Service Board	Jax. Civ. Serv. Bd.	trial	state	Florida
jpml	United States Judicial Panel on Multidistrict Litigation	J.P.M.L.	special	federal	Washington D.C.
judcoun	Circuit Judicial Councils		special	federal	United States
judcoun1	Judicial Council of The First Circuit		special	federal	Massachusetts
judcoun10	Judicial Council of The Tenth Circuit		special	federal	Colorado
judcoun11	Judicial Council of The Eleventh Circuit		special	federal	Georgia
judcoun2	Judicial Council of The Second Circuit		special	federal	New York
judcoun3	Judicial Council of The Third Circuit		special	federal	Pennsylvania
judcoun4	Judicial Council of The Fourth Circuit		special	federal	Virginia
judcoun5	Judicial Council of The Fifth Circuit		special	federal	Louisiana
judcoun6	Judicial Council of The Sixth Circuit		special	federal	Ohio
judcoun7	Judicial Council of The Seventh Circuit		special	federal	Illinois
judcoun8	Judicial Council of The Eighth Circuit		special	federal	Missouri
judcoun9	Judicial Council of The Ninth Circuit		special	federal	California
judcoundc	Judicial Council of the District of Columbia Circuit		special	federal	DC
kan	Supreme Court of Kansas	Kan.	supreme	state	Kansas
kanag	Kansas Attorney General Reports	Kan. Att'y Gen.	attorney-general	state	Kansas
kanctapp	Court of Appeals of Kansas	Kan. Ct. App.	appeals	state	Kansas
kingsbench	Court of King's Bench	King's Bench	other	international	England
ksb	United States Bankruptcy Court, D. Kansas	Bankr. D. Kan.	bankruptcy	federal	Kansas
ksd	District Court, D. Kansas	D. Kan.	trial	federal	Kansas
ky	Kentucky Supreme Court	Ky.	appeals	state	Kentucky
kycirct	Kentucky Circuit Courts	Ky. Circ. Ct.	trial	state	Kentucky
kycirct1	Kentucky Circuit Court 1	Ky. Circ. Ct., 1	trial	state	Kentucky
kycirct10	Kentucky Circuit Court 10	Ky. Circ. Ct., 10	trial	state	Kentucky
kycirct11	Kentucky Circuit Court 11	Ky. Circ. Ct., 11	trial	state	Kentucky
kycirct12	Kentucky Circuit Court 12	Ky. Circ. Ct., 12	trial	state	Kentucky
kycirct13	Kentucky Circuit Court 13	Ky. Circ. Ct., 13	trial	state	Kentucky
kycirct14	Kentucky Circuit Court 14	Ky. Circ. Ct., 14	trial	state	Kentucky
kycirct15	Kentucky Circuit Court 15	Ky. Circ. Ct., 15	trial	state	Kentucky
kycirct16	Kentucky Circuit Court 16	Ky. Circ. Ct., 16	trial	state	Kentucky
kycirct17	Kentucky Circuit Court 17	Ky. Circ. Ct., 17	trial	state	Kentucky
kycirct18	Kentucky Circuit Court 18	Ky. Circ. Ct., 18	trial	state	Kentucky
kycirct19	Kentucky Circuit Court 19	Ky. Circ. Ct., 19	trial	state	Kentucky
kycirct2	Kentucky Circuit Court 2	Ky. Circ. Ct., 2	trial	state	Kentucky
kycirct20	Kentucky Circuit Court 20	Ky. Circ. Ct., 20	trial	state	Kentucky
kycirct21	Kentucky Circuit Court 21	Ky. Circ. Ct., 21	trial	state	Kentucky
kycirct22	Kentucky Circuit Court 22	Ky. Circ. Ct., 22	trial	state	Kentucky
kycirct23	Kentucky Circuit Court 23	Ky. Circ. Ct., 23	trial	state	Kentucky
kycirct24	Kentucky Circuit Court 24	Ky. Circ. Ct., 24	trial	state	Kentucky
kycirct25	Kentucky Circuit Court 25	Ky. Circ. Ct., 25	trial	state	Kentucky
kycirct26	Kentucky Circuit Court 26	Ky. Circ. Ct., 26	trial	state	Kentucky
kycirct27	Kentucky Circuit Court 27	Ky. Circ. Ct., 27	trial	state	Kentucky
kycirct28	Kentucky Circuit Court 28	Ky. Circ. Ct., 28	trial	state	Kentucky
kycirct29	Kentucky Circuit Court 29	Ky. Circ. Ct., 29	trial	state	Kentucky
kycirct3	Kentucky Circuit Court 3	Ky. Circ. Ct., 3	trial	state	Kentucky
kycirct30	Kentucky Circuit Court 30	Ky. Circ. Ct., 30	trial	state	Kentucky
kycirct31	Kentucky Circuit Court 31	Ky. Circ. Ct., 31	trial	state	Kentucky
kycirct32	Kentucky Circuit Court 32	Ky. Circ. Ct., 32	trial	state	Kentucky
kycirct33	Kentucky Circuit Court 33	Ky. Circ. Ct., 33	trial	state	Kentucky
kycirct34	Kentucky Circuit Court 34	Ky. Circ. Ct., 34	trial	state	Kentucky
kycirct35	Kentucky Circuit Court 35	Ky. Circ. Ct., 35	trial	state	Kentucky
kycirct36	Kentucky Circuit Court 36	Ky. Circ. Ct., 36	trial	state	Kentucky
kycirct37	Kentucky Circuit Court 37	Ky. Circ. Ct., 37	trial	state	Kentucky
kycirct38	Kentucky Circuit Court 38	Ky. Circ. Ct., 38	trial	state	Kentucky
kycirct39	Kentucky Circuit Court 39	Ky. Circ. Ct., 39	trial	state	Kentucky
kycirct4	Kentucky Circuit Court 4	Ky. Circ. Ct., 4	trial	state	Kentucky
kycirct40	Kentucky Circuit Court 40	Ky. Circ. Ct., 40	trial	state	Kentucky
kycirct41	Kentucky Circuit Court 41	Ky. Circ. Ct., 41	trial	state	Kentucky
kycirct42	Kentucky Circuit Court 42	Ky. Circ. Ct., 42	trial	state	Kentucky
kycirct43	Kentucky Circuit Court 43	Ky. Circ. Ct., 43	trial	state	Kentucky
kycirct44	Kentucky Circuit Court 44	Ky. Circ. Ct., 44	trial	state	Kentucky
kycirct45	Kentucky Circuit Court 45	Ky. Circ. Ct., 45	trial	state	Kentucky
kycirct46	Kentucky Circuit Court 46	Ky. Circ. Ct., 46	trial	state	Kentucky
kycirct47	Kentucky Circuit Court 47	Ky. Circ. Ct., 47	trial	state	Kentucky
kycirct48	Kentucky Circuit Court 48	Ky. Circ. Ct., 48	trial	state	Kentucky
kycirct49	Kentucky Circuit Court 49	Ky. Circ. Ct., 49	trial	state	Kentucky
kycirct5	Kentucky Circuit Court 5	Ky. Circ. Ct., 5	trial	state	Kentucky
kycirct50	Kentucky Circuit Court 50	Ky. Circ. Ct., 50	trial	state	Kentucky
kycirct51	Kentucky Circuit Court 51	Ky. Circ. Ct., 51	trial	state	Kentucky
kycirct52	Kentucky Circuit Court 52	Ky. Circ. Ct., 52	trial	state	Kentucky
kycirct53	Kentucky Circuit Court 53	Ky. Circ. Ct., 53	trial	state	Kentucky
kycirct54	Kentucky Circuit Court 54	Ky. Circ. Ct., 54	trial	state	Kentucky
kycirct55	Kentucky Circuit Court 55	Ky. Circ. Ct., 55	trial	state	Kentucky
kycirct56	Kentucky Circuit Court 56	Ky. Circ. Ct., 56	trial	state	Kentucky
kycirct57	Kentucky Circuit Court 57	Ky. Circ. Ct., 57	trial	state	Kentucky
kycirct6	Kentucky Circuit Court 6	Ky. Circ. Ct., 6	trial	state	Kentucky
kycirct7	Kentucky Circuit Court 7	Ky. Circ. Ct., 7	trial	state	Kentucky
kycirct8	Kentucky Circuit Court 8	Ky. Circ. Ct., 8	trial	state	Kentucky
kycirct9	Kentucky Circuit Court 9	Ky. Circ. Ct., 9	trial	state	Kentucky
kycirctadair	Adair Circuit Court, Kentucky	Adair Circ. Ct., Ky.	trial	state	Kentucky
kycirctallen	Allen Circuit Court, Kentucky	Allen Circ. Ct., Ky.	trial	state	Kentucky
kycirctanderson	Anderson Circuit Court, Kentucky	Anderson Circ. Ct., Ky.	trial	state	Kentucky
kycirctballard	Ballard Circuit Court, Kentucky	Ballard Circ. Ct., Ky.	trial	state	Kentucky
kycirctbarren	Barren Circuit Court, Kentucky	Barren Circ. Ct., Ky.	trial	state	Kentucky
kycirctbath	Bath Circuit Court, Kentucky	Bath Circ. Ct., Ky.	trial	state	Kentucky
kycirctbell	Bell Circuit Court, Kentucky	Bell Circ. Ct., Ky.	trial	state	Kentucky
kycirctboone	Boone Circuit Court, Kentucky	Boone Circ. Ct., Ky.	trial	state	Kentucky
kycirctbourbon	Bourbon Circuit Court, Kentucky	Bourbon Circ. Ct., Ky.	trial	state	Kentucky
kycirctboyd	Boyd Circuit Court, Kentucky	Boyd Circ. Ct., Ky.	trial	state	Kentucky
kycirctboyle	Boyle Circuit Court, Kentucky	Boyle Circ. Ct., Ky.	trial	state	Kentucky
kycirctbracken	Bracken Circuit Court, Kentucky	Bracken Circ. Ct., Ky.	trial	state	Kentucky
kycirctbreathit	Breathitt Circuit Court, Kentucky	Breathitt Circ. Ct., Ky.	trial	state	Kentucky
kycirctbreckinr	Breckinridge Circuit Court, Kentucky	Breckinridge Circ. Ct., Ky.	trial	state	Kentucky
kycirctbullitt	Bullitt Circuit Court, Kentucky	Bullitt Circ. Ct., Ky.	trial	state	Kentucky
kycirctbutler	Butler Circuit Court, Kentucky	Butler Circ. Ct., Ky.	trial	state	Kentucky
kycirctcaldwell	Caldwell Circuit Court, Kentucky	Caldwell Circ. Ct., Ky.	trial	state	Kentucky
kycirctcalloway	Calloway Circuit Court, Kentucky	Calloway Circ. Ct., Ky.	trial	state	Kentucky
kycirctcampbell	Campbell Circuit Court, Kentucky	Campbell Circ. Ct., Ky.	trial	state	Kentucky
kycirctcarlisle	Carlisle Circuit Court, Kentucky	Carlisle Circ. Ct., Ky.	trial	state	Kentucky
kycirctcarroll	Carroll Circuit Court, Kentucky	Carroll Circ. Ct., Ky.	trial	state	Kentucky
kycirctcarter	Carter Circuit Court, Kentucky	Carter Circ. Ct., Ky.	trial	state	Kentucky
kycirctcasey	Casey Circuit Court, Kentucky	Casey Circ. Ct., Ky.	trial	state	Kentucky
kycirctchristia	Christian Circuit Court, Kentucky	Christian Circ. Ct., Ky.	trial	state	Kentucky
kycirctclark	Clark Circuit Court, Kentucky	Clark Circ. Ct., Ky.	trial	state	Kentucky
kycirctclay	Clay Circuit Court, Kentucky	Clay Circ. Ct., Ky.	trial	state	Kentucky
kycirctclinton	Clinton Circuit Court, Kentucky	Clinton Circ. Ct., Ky.	trial	state	Kentucky
kycirctcrittend	Crittenden Circuit Court, Kentucky	Crittenden Circ. Ct., Ky.	trial	state	Kentucky
kycirctcumberla	Cumberland Circuit Court, Kentucky	Cumberland Circ. Ct., Ky.	trial	state	Kentucky
kycirctdaviess	Daviess Circuit Court, Kentucky	Daviess Circ. Ct., Ky.	trial	state	Kentucky
kycirctedmonson	Edmonson Circuit Court, Kentucky	Edmonson Circ. Ct., Ky.	trial	state	Kentucky
kycirctelliott	Elliott Circuit Court, Kentucky	Elliott Circ. Ct., Ky.	trial	state	Kentucky
kycirctestill	Estill Circuit Court, Kentucky	Estill Circ. Ct., Ky.	trial	state	Kentucky
kycirctfayette	Fayette Circuit Court, Kentucky	Fayette Circ. Ct., Ky.	trial	state	Kentucky
kycirctfleming	Fleming Circuit Court, Kentucky	Fleming Circ. Ct., Ky.	trial	state	Kentucky
kycirctfloyd	Floyd Circuit Court, Kentucky	Floyd Circ. Ct., Ky.	trial	state	Kentucky
kycirctfranklin	Franklin Circuit Court, Kentucky	Franklin Circ. Ct., Ky.	trial	state	Kentucky
kycirctfulton	Fulton Circuit Court, Kentucky	Fulton Circ. Ct., Ky.	trial	state	Kentucky
kycirctgallatin	Gallatin Circuit Court, Kentucky	Gallatin Circ. Ct., Ky.	trial	state	Kentucky
kycirctgarrard	Garrard Circuit Court, Kentucky	Garrard Circ. Ct., Ky.	trial	state	Kentucky
kycirctgrant	Grant Circuit Court, Kentucky	Grant Circ. Ct., Ky.	trial	state	Kentucky
kycirctgraves	Graves Circuit Court, Kentucky	Graves Circ. Ct., Ky.	trial	state	Kentucky
kycirctgrayson	Grayson Circuit Court, Kentucky	Grayson Circ. Ct., Ky.	trial	state	Kentucky
kycirctgreen	Green Circuit Court, Kentucky	Green Circ. Ct., Ky.	trial	state	Kentucky
kycirctgreenup	Greenup Circuit Court, Kentucky	Greenup Circ. Ct., Ky.	trial	state	Kentucky
kycircthancock	Hancock Circuit Court, Kentucky	Hancock Circ. Ct., Ky.	trial	state	Kentucky
kycircthardin	Hardin Circuit Court, Kentucky	Hardin Circ. Ct., Ky.	trial	state	Kentucky
kycirctharlan	Harlan Circuit Court, Kentucky	Harlan Circ. Ct., Ky.	trial	state	Kentucky
kycirctharrison	Harrison Circuit Court, Kentucky	Harrison Circ. Ct., Ky.	trial	state	Kentucky
kycircthart	Hart Circuit Court, Kentucky	Hart Circ. Ct., Ky.	trial	state	Kentucky
kycircthenderso	Henderson Circuit Court, Kentucky	Henderson Circ. Ct., Ky.	trial	state	Kentucky
kycircthenry	Henry Circuit Court, Kentucky	Henry Circ. Ct., Ky.	trial	state	Kentucky
kycircthickman	Hickman Circuit Court, Kentucky	Hickman Circ. Ct., Ky.	trial	state	Kentucky
kycircthopkins	Hopkins Circuit Court, Kentucky	Hopkins Circ. Ct., Ky.	trial	state	Kentucky
kycirctjackson	Jackson Circuit Court, Kentucky	Jackson Circ. Ct., Ky.	trial	state	Kentucky
kycirctjefferso	Jefferson Circuit Court, Kentucky	Jefferson Circ. Ct., Ky.	trial	state	Kentucky
kycirctjessamin	Jessamine Circuit Court, Kentucky	Jessamine Circ. Ct., Ky.	trial	state	Kentucky
kycirctjohnson	Johnson Circuit Court, Kentucky	Johnson Circ. Ct., Ky.	trial	state	Kentucky
kycirctkenton	Kenton Circuit Court, Kentucky	Kenton Circ. Ct., Ky.	trial	state	Kentucky
kycirctknott	Knott Circuit Court, Kentucky	Knott Circ. Ct., Ky.	trial	state	Kentucky
kycirctknox	Knox Circuit Court, Kentucky	Knox Circ. Ct., Ky.	trial	state	Kentucky
kycirctlarue	LaRue Circuit Court, Kentucky	LaRue Circ. Ct., Ky.	trial	state	Kentucky
kycirctlaurel	Laurel Circuit Court, Kentucky	Laurel Circ. Ct., Ky.	trial	state	Kentucky
kycirctlawrence	Lawrence Circuit Court, Kentucky	Lawrence Circ. Ct., Ky.	trial	state	Kentucky
kycirctlee	Lee Circuit Court, Kentucky	Lee Circ. Ct., Ky.	trial	state	Kentucky
kycirctleslie	Leslie Circuit Court, Kentucky	Leslie Circ. Ct., Ky.	trial	state	Kentucky
kycirctletcher	Letcher Circuit Court, Kentucky	Letcher Circ. Ct., Ky.	trial	state	Kentucky
kycirctlewis	Lewis Circuit Court, Kentucky	Lewis Circ. Ct., Ky.	trial	state	Kentucky
kycirctlincoln	Lincoln Circuit Court, Kentucky	Lincoln Circ. Ct., Ky.	trial	state	Kentucky
kycirctlivingst	Livingston Circuit Court, Kentucky	Livingston Circ. Ct., Ky.	trial	state	Kentucky
kycirctlogan	Logan Circuit Court, Kentucky	Logan Circ. Ct., Ky.	trial	state	Kentucky
kycirctlyon	Lyon Circuit Court, Kentucky	Lyon Circ. Ct., Ky.	trial	state	Kentucky
kycirctmadison	Madison Circuit Court, Kentucky	Madison Circ. Ct., Ky.	trial	state	Kentucky
kycirctmagoffin	Magoffin Circuit Court, Kentucky	Magoffin Circ. Ct., Ky.	trial	state	Kentucky
kycirctmarion	Marion Circuit Court, Kentucky	Marion Circ. Ct., Ky.	trial	state	Kentucky
kycirctmarshall	Marshall Circuit Court, Kentucky	Marshall Circ. Ct., Ky.	trial	state	Kentucky
kycirctmartin	Martin Circuit Court, Kentucky	Martin Circ. Ct., Ky.	trial	state	Kentucky
kycirctmason	Mason Circuit Court, Kentucky	Mason Circ. Ct., Ky.	trial	state	Kentucky
kycirctmccracke	McCracken Circuit Court, Kentucky	McCracken Circ. Ct., Ky.	trial	state	Kentucky
kycirctmccreary	McCreary Circuit Court, Kentucky	McCreary Circ. Ct., Ky.	trial	state	Kentucky
kycirctmclean	Mclean Circuit Court, Kentucky	Mclean Circ. Ct., Ky.	trial	state	Kentucky
kycirctmeade	Meade Circuit Court, Kentucky	Meade Circ. Ct., Ky.	trial	state	Kentucky
kycirctmenifee	Menifee Circuit Court, Kentucky	Menifee Circ. Ct., Ky.	trial	state	Kentucky
kycirctmercer	Mercer Circuit Court, Kentucky	Mercer Circ. Ct., Ky.	trial	state	Kentucky
kycirctmetcalfe	Metcalfe Circuit Court, Kentucky	Metcalfe Circ. Ct., Ky.	trial	state	Kentucky
kycirctmonroe	Monroe Circuit Court, Kentucky	Monroe Circ. Ct., Ky.	trial	state	Kentucky
kycirctmontgome	Montgomery Circuit Court, Kentucky	Montgomery Circ. Ct., Ky.	trial	state	Kentucky
kycirctmorgan	Morgan Circuit Court, Kentucky	Morgan Circ. Ct., Ky.	trial	state	Kentucky
kycirctmuhlenbe	Muhlenberg Circuit Court, Kentucky	Muhlenberg Circ. Ct., Ky.	trial	state	Kentucky
kycirctnelson	Nelson Circuit Court, Kentucky	Nelson Circ. Ct., Ky.	trial	state	Kentucky
kycirctnicholas	Nicholas Circuit Court, Kentucky	Nicholas Circ. Ct., Ky.	trial	state	Kentucky
kycirctohio	Ohio Circuit Court, Kentucky	Ohio Circ. Ct., Ky.	trial	state	Kentucky
kycirctoldham	Oldham Circuit Court, Kentucky	Oldham Circ. Ct., Ky.	trial	state	Kentucky
kycirctowen	Owen Circuit Court, Kentucky	Owen Circ. Ct., Ky.	trial	state	Kentucky
kycirctowsley	Owsley Circuit Court, Kentucky	Owsley Circ. Ct., Ky.	trial	state	Kentucky
kycirctpendleto	Pendleton Circuit Court, Kentucky	Pendleton Circ. Ct., Ky.	trial	state	Kentucky
kycirctperry	Perry Circuit Court, Kentucky	Perry Circ. Ct., Ky.	trial	state	Kentucky
kycirctpike	Pike Circuit Court, Kentucky	Pike Circ. Ct., Ky.	trial	state	Kentucky
kycirctpowell	Powell Circuit Court, Kentucky	Powell Circ. Ct., Ky.	trial	state	Kentucky
kycirctpulaski	Pulaski Circuit Court, Kentucky	Pulaski Circ. Ct., Ky.	trial	state	Kentucky
kycirctrobertso	Robertson Circuit Court, Kentucky	Robertson Circ. Ct., Ky.	trial	state	Kentucky
kycirctrockcast	Rockcastle Circuit Court, Kentucky	Rockcastle Circ. Ct., Ky.	trial	state	Kentucky
kycirctrowan	Rowan Circuit Court, Kentucky	Rowan Circ. Ct., Ky.	trial	state	Kentucky
kycirctrussell	Russell Circuit Court, Kentucky	Russell Circ. Ct., Ky.	trial	state	Kentucky
kycirctscott	Scott Circuit Court, Kentucky	Scott Circ. Ct., Ky.	trial	state	Kentucky
kycirctshelby	Shelby Circuit Court, Kentucky	Shelby Circ. Ct., Ky.	trial	state	Kentucky
kycirctsimpson	Simpson Circuit Court, Kentucky	Simpson Circ. Ct., Ky.	trial	state	Kentucky
kycirctspencer	Spencer Circuit Court, Kentucky	Spencer Circ. Ct., Ky.	trial	state	Kentucky
kycircttaylor	Taylor Circuit Court, Kentucky	Taylor Circ. Ct., Ky.	trial	state	Kentucky
kycircttodd	Todd Circuit Court, Kentucky	Todd Circ. Ct., Ky.	trial	state	Kentucky
kycircttrigg	Trigg Circuit Court, Kentucky	Trigg Circ. Ct., Ky.	trial	state	Kentucky
kycircttrimble	Trimble Circuit Court, Kentucky	Trimble Circ. Ct., Ky.	trial	state	Kentucky
kycirctunion	Union Circuit Court, Kentucky	Union Circ. Ct., Ky.	trial	state	Kentucky
kycirctwarren	Warren Circuit Court, Kentucky	Warren Circ. Ct., Ky.	trial	state	Kentucky
kycirctwashingt	Washington Circuit Court, Kentucky	Washington Circ. Ct., Ky.	trial	state	Kentucky
kycirctwayne	Wayne Circuit Court, Kentucky	Wayne Circ. Ct., Ky.	trial	state	Kentucky
kycirctwebster	Webster Circuit Court, Kentucky	Webster Circ. Ct., Ky.	trial	state	Kentucky
kycirctwhitley	Whitley Circuit Court, Kentucky	Whitley Circ. Ct., Ky.	trial	state	Kentucky
kycirctwolfe	Wolfe Circuit Court, Kentucky	Wolfe Circ. Ct., Ky.	trial	state	Kentucky
kycirctwoodford	Woodford Circuit Court, Kentucky	Woodford Circ. Ct., Ky.	trial	state	Kentucky
kyctapp	Court of Appeals of Kentucky	Ky. Ct. App.	appeals	state	Kentucky
kyd	United States District Court for the District of Kentucky	D. Ky.	trial	federal	Kentucky
kyeb	United States Bankruptcy Court, E.D. Kentucky	Bankr. E.D. Ky.	bankruptcy	federal	Kentucky
kyed	District Court, E.D. Kentucky	E.D. Ky.	trial	federal	Kentucky
kywb	United States Bankruptcy Court, W.D. Kentucky	Bankr. W.D. Ky.	bankruptcy	federal	Kentucky
kywd	District Court, W.D. Kentucky	W.D. Ky.	trial	federal	Kentucky
la	Supreme Court of Louisiana	La.	appeals	state	Louisiana
laag	Louisiana Attorney General Reports	La. Att'y Gen.	attorney-general	state	Louisiana
lactapp	Louisiana Court of Appeal	La. Ct. App.	appeals	state	Louisiana
lacterrapp	Louisiana Court of Errors and Appeals		supreme	state	Louisiana
lad	United States District Court for the District of Louisiana	D. La.	trial	federal	Louisiana
laeb	United States Bankruptcy Court, E.D. Louisiana	Bankr. E.D. La.	bankruptcy	federal	Louisiana
laed	United States District Court Eastern District of Louisiana	E.D. La.	trial	federal	Louisiana
lamb	United States Bankruptcy Court, M.D. Louisiana	Bankr. M.D. La.	bankruptcy	federal	Louisiana
lamd	District Court, M.D. Louisiana	M.D. La.	trial	federal	Louisiana
lasuperct	Superior Court of The State of Louisiana	Super. Ct. La.	trial	state	Louisiana
lawb	United States Bankruptcy Court, W.D. Louisiana	Bankr. W.D. La.	bankruptcy	federal	Louisiana
lawd	District Court, W.D. Louisiana	W.D. La.	trial	federal	Louisiana
leechojibtr	Leech Lake Band of Ojibwe Tribal Court		special	tribal	Minnesota
lrbottawact	Little River Band of Ottawa Indians Tribal Court		special	tribal	Michigan
lrbottawactapp	Little River Band of Ottawa Indians Tribal Court of Appeals		special	tribal	Michigan
mab	United States Bankruptcy Court, D. Massachusetts	Bankr. D. Mass.	bankruptcy	federal	Massachusetts
mad	District Court, D. Massachusetts	D. Mass.	trial	federal	Massachusetts
mahousct	Massachusetts Housing Court	Mass. Hous. Ct.	trial	state	Massachusetts
makahct	Makah Tribal Court		special	tribal	Washington
maprobct	Massachusetts Probate and Family Court	Mass. Prob. Fam. Ct.	trial	state	Massachusetts
maritimecomm	United States Maritime Commission		special	federal	Washington D.C.
mass	Massachusetts Supreme Judicial Court	Mass.	supreme	state	Massachusetts
massappct	Massachusetts Appeals Court	Mass. App. Ct.	appeals	state	Massachusetts
massdistct	Massachusetts District Court		trial	state	Massachusetts
massdistctapp	Massachusetts District Court, Appellate Division	Mass. Dist. Ct.	appeals	state	Massachusetts
massdistctbos	Boston Municipal Court		trial	state	Massachusetts
massdistctbrook	Brookline District Court		trial	state	Massachusetts
masshserep	Massachusetts House of Representatives	Mass. House of Rep.	supreme	state	Massachusetts
masslandct	Massachusetts Land Court	Mass. Land. Ct.	trial	state	Massachusetts
masssuperct	Massachusetts Superior Court	Mass. Super. Ct.	trial	state	Massachusetts
masssuperctbarn	Massachusetts Superior Court, Barnstable County	Barnstable Mass. Super. Ct.	trial	state	Massachusetts
masssuperctberk	Massachusetts Superior Court, Berkshire County	Berkshire Mass. Super. Ct.	trial	state	Massachusetts
masssuperctmid	Massachusetts Superior Court, Middlesex County	Middlesex Mass. Super. Ct.	trial	state	Massachusetts
masssuperctsuff	Massachusetts Superior Court, Suffolk County	Suffolk Mass. Super. Ct.	trial	state	Massachusetts
masssuperctworc	Massachusetts Superior Court, Worcester County	Worcester Mass. Super. Ct.	trial	state	Massachusetts
masstaxbd	Massachusetts Appellate Tax Board	Mass. App. Tax. Bd.	appeals	state	Massachusetts
maworkcompcom	Massachusetts Department of Industrial Accidents	Mass. Dep't Indus. Accid.	appeals	state	Massachusetts
mc	United States Court of Military Commission Review	M.C.	special	federal	Washington D.C.
md	Court of Appeals of Maryland	Md.	appeals	state	Maryland
mdag	Maryland Attorney General Reports	Md. Att'y Gen.	attorney-general	state	Maryland
mdb	United States Bankruptcy Court, D. Maryland	Bankr. D. Md.	bankruptcy	federal	Maryland
mdch	High Court of Chancery of Maryland	Md. Ch.	appeals	state	Maryland
mdcirct	Circuit Court of Maryland	Cir. Ct. Md.	trial	state	Maryland
mdcirctct	Maryland Circuit Court		trial	state	Maryland
mdcirctctbalt	Baltimore City Circuit Court		trial	state	Maryland
mdcityctbalt	Baltimore City Court		trial	state	Maryland
mdctspecapp	Court of Special Appeals of Maryland	Md. Ct. Spec. App.	appeals	state	Maryland
mdd	District Court, D. Maryland	D. Md.	trial	federal	Maryland
mdorphanct	Maryland Orphans' Court		trial	state	Maryland
mdorphanctbalt	Baltimore City Orphans' Court		trial	state	Maryland
mdsuperctbalt	Baltimore City Superior Court		trial	state	Maryland
mdtc	Maryland Tax Court		trial	state	Maryland
me	Supreme Judicial Court of Maine	Me.	appeals	state	Maine
meb	United States Bankruptcy Court, D. Maine	Bankr. D. Me.	bankruptcy	federal	Maine
med	District Court, D. Maine	D. Me.	trial	federal	Maine
mesuperct	Superior Court of Maine		trial	state	Maine
mesuperctknox	Superior Court of Maine, Knox County	Super. Ct. Me. Knox Cty.	trial	state	Maine
mich	Michigan Supreme Court	Mich.	supreme	state	Michigan
michchanct	Michigan Court of Chancery	MI Ct. Ch.	trial	state	Michigan
michctapp	Michigan Court of Appeals	Mich. Ct. App.	appeals	state	Michigan
michd	District Court, D. Michigan	D. Mich.	trial	federal	Michigan
michrecdetroit	Detroit Recorder's Court	Detroit Recorder's Court	other	state	Michigan
michsuperct	Michigan Superior Courts	Mich. Super. Ct.	other	state	Michigan
michsuperctdetr	Michigan Superior Court, Detroit	Mich. Super. Ct., Detroit	other	state	Michigan
michsuperctgrap	Michigan Superior Court, Grand Rapids	Mich. Super. Ct., Grand Rapids	other	state	Michigan
micirct	Michigan Circuit Court	Michigan Cir. Ct.	trial	state	Michigan
micirct1	Circuit Court of the 1st Circuit of Michigan	Mich. 1st Cir.	trial	state	Michigan
micirct10	Circuit Court of the 10th Circuit of Michigan	Mich. 10th Cir.	trial	state	Michigan
micirct11	Circuit Court of the 11th Circuit of Michigan	Mich. 11th Cir.	trial	state	Michigan
micirct12	Circuit Court of the 12th Circuit of Michigan	Mich. 12th Cir.	trial	state	Michigan
micirct13	Circuit Court of the 13th Circuit of Michigan	Mich. 13th Cir.	trial	state	Michigan
micirct14	Circuit Court of the 14th Circuit of Michigan	Mich. 14th Cir.	trial	state	Michigan
micirct15	Circuit Court of the 15th Circuit of Michigan	Mich. 15th Cir.	trial	state	Michigan
micirct16	Circuit Court of the 16th Circuit of Michigan	Mich. 16th Cir.	trial	state	Michigan
micirct17	Circuit Court of the 17th Circuit of Michigan	Mich. 17th Cir.	trial	state	Michigan
micirct18	Circuit Court of the 18th Circuit of Michigan	Mich. 18th Cir.	trial	state	Michigan
micirct19	Circuit Court of the 19th Circuit of Michigan	Mich. 19th Cir.	trial	state	Michigan
micirct2	Circuit Court of the 2nd Circuit of Michigan	Mich. 2nd Cir.	trial	state	Michigan
micirct20	Circuit Court of the 20th Circuit of Michigan	Mich. 20th Cir.	trial	state	Michigan
micirct21	Circuit Court of the 21st Circuit of Michigan	Mich. 21st Cir.	trial	state	Michigan
micirct22	Circuit Court of the 22nd Circuit of Michigan	Mich. 22nd Cir.	trial	state	Michigan
micirct23	Circuit Court of the 23rd Circuit of Michigan	Mich. 23rd Cir.	trial	state	Michigan
micirct24	Circuit Court of the 24th Circuit of Michigan	Mich. 24th Cir.	trial	state	Michigan
micirct25	Circuit Court of the 25th Circuit of Michigan	Mich. 25th Cir.	trial	state	Michigan
micirct26	Circuit Court of the 26th Circuit of Michigan	Mich. 26th Cir.	trial	state	Michigan
micirct27	Circuit Court of the 27th Circuit of Michigan	Mich. 27th Cir.	trial	state	Michigan
micirct28	Circuit Court of the 28th Circuit of Michigan	Mich. 28th Cir.	trial	state	Michigan
micirct29	Circuit Court of the 29th Circuit of Michigan	Mich. 29th Cir.	trial	state	Michigan
micirct3	Circuit Court of the 3rd Circuit of Michigan	Mich. 3rd Cir.	trial	state	Michigan
micirct30	Circuit Court of the 30th Circuit of Michigan	Mich. 30th Cir.	trial	state	Michigan
micirct31	Circuit Court of the 31st Circuit of Michigan	Mich. 31st Cir.	trial	state	Michigan
micirct32	Circuit Court of the 32nd Circuit of Michigan	Mich. 32nd Cir.	trial	state	Michigan
micirct33	Circuit Court of the 33rd Circuit of Michigan	Mich. 33rd Cir.	trial	state	Michigan
micirct34	Circuit Court of the 34th Circuit of Michigan	Mich. 34th Cir.	trial	state	Michigan
micirct35	Circuit Court of the 35th Circuit of Michigan	Mich. 35th Cir.	trial	state	Michigan
micirct36	Circuit Court of the 36th Circuit of Michigan	Mich. 36th Cir.	trial	state	Michigan
micirct37	Circuit Court of the 37th Circuit of Michigan	Mich. 37th Cir.	trial	state	Michigan
micirct37cal	Circuit Court of the 37th Circuit of Michigan, Calhoun County	Mich. 37th Cir., Calhoun Cty.	trial	state	Michigan
micirct38	Circuit Court of the 38th Circuit of Michigan	Mich. 38th Cir.	trial	state	Michigan
micirct39	Circuit Court of the 39th Circuit of Michigan	Mich. 39th Cir.	trial	state	Michigan
micirct4	Circuit Court of the 4th Circuit of Michigan	Mich. 4th Cir.	trial	state	Michigan
micirct40	Circuit Court of the 40th Circuit of Michigan	Mich. 40th Cir.	trial	state	Michigan
micirct41	Circuit Court of the 41st Circuit of Michigan	Mich. 41st Cir.	trial	state	Michigan
micirct42	Circuit Court of the 42nd Circuit of Michigan	Mich. 42nd Cir.	trial	state	Michigan
micirct43	Circuit Court of the 43rd Circuit of Michigan	Mich. 43rd Cir.	trial	state	Michigan
micirct44	Circuit Court of the 44th Circuit of Michigan	Mich. 44th Cir.	trial	state	Michigan
micirct45	Circuit Court of the 45th Circuit of Michigan	Mich. 45th Cir.	trial	state	Michigan
micirct46	Circuit Court of the 46th Circuit of Michigan	Mich. 46th Cir.	trial	state	Michigan
micirct47	Circuit Court of the 47th Circuit of Michigan	Mich. 47th Cir.	trial	state	Michigan
micirct48	Circuit Court of the 48th Circuit of Michigan	Mich. 48th Cir.	trial	state	Michigan
micirct49	Circuit Court of the 49th Circuit of Michigan	Mich. 49th Cir.	trial	state	Michigan
micirct5	Circuit Court of the 5th Circuit of Michigan	Mich. 5th Cir.	trial	state	Michigan
micirct50	Circuit Court of the 50th Circuit of Michigan	Mich. 50th Cir.	trial	state	Michigan
micirct51	Circuit Court of the 51st Circuit of Michigan	Mich. 51st Cir.	trial	state	Michigan
micirct52	Circuit Court of the 52nd Circuit of Michigan	Mich. 52nd Cir.	trial	state	Michigan
micirct53	Circuit Court of the 53rd Circuit of Michigan	Mich. 53rd Cir.	trial	state	Michigan
micirct54	Circuit Court of the 54th Circuit of Michigan	Mich. 54th Cir.	trial	state	Michigan
micirct55	Circuit Court of the 55th Circuit of Michigan	Mich. 55th Cir.	trial	state	Michigan
micirct56	Circuit Court of the 56th Circuit of Michigan	Mich. 56th Cir.	trial	state	Michigan
micirct57	Circuit Court of the 57th Circuit of Michigan	Mich. 57th Cir.	trial	state	Michigan
micirct6	Circuit Court of the 6th Circuit of Michigan	Mich. 6th Cir.	trial	state	Michigan
micirct7	Circuit Court of the 7th Circuit of Michigan	Mich. 7th Cir.	trial	state	Michigan
micirct8	Circuit Court of the 8th Circuit of Michigan	Mich. 8th Cir.	trial	state	Michigan
micirct9	Circuit Court of the 9th Circuit of Michigan	Mich. 9th Cir.	trial	state	Michigan
mieb	United States Bankruptcy Court, E.D. Michigan	Bankr. E.D. Mich.	bankruptcy	federal	Michigan
mied	District Court, E.D. Michigan	E.D. Mich.	trial	federal	Michigan
minn	Supreme Court of Minnesota	Minn.	appeals	state	Minnesota
minnctapp	Court of Appeals of Minnesota	Minn. Ct. App.	appeals	state	Minnesota
minndistct	Minnesota District Courts		other	state	Minnesota
miss	Mississippi Supreme Court	Miss.	appeals	state	Mississippi
misschanceryct	Mississippi Chancery Courts	Miss. Chanc. Ct.	appeals	state	Mississippi
missctapp	Court of Appeals of Mississippi	Miss. Ct. App.	appeals	state	Mississippi
missd	District Court, D. Mississippi	D. Miss.	trial	federal	Mississippi
miwb	United States Bankruptcy Court, W.D. Michigan	Bankr. W.D. Mich.	bankruptcy	federal	Michigan
miwd	District Court, W.D. Michigan	W.D. Mich.	trial	federal	Michigan
mnb	United States Bankruptcy Court, D. Minnesota	Bankr. D. Minn.	bankruptcy	federal	Minnesota
mnd	District Court, D. Minnesota	D. Minn.	trial	federal	Minnesota
mntax	Minnesota Tax Court		other	state	Minnesota
mo	Supreme Court of Missouri	Mo.	appeals	state	Missouri
moag	Missouri Attorney General Reports	Mo. Att'y Gen.	attorney-general	state	Missouri
moctapp	Missouri Court of Appeals	Mo. Ct. App.	appeals	state	Missouri
moctapped	Missouri Court of Appeals, Eastern District		appeals	state	Missouri
moctappsd	Missouri Court of Appeals, Southern District		appeals	state	Missouri
moctappwd	Missouri Court of Appeals, Western District		appeals	state	Missouri
mod	District Court, D. Missouri	D. Mo.	trial	federal	Missouri
moeb	United States Bankruptcy Court, E.D. Missouri	Bankr. E.D. Mo.	bankruptcy	federal	Missouri
moed	District Court, E.D. Missouri	E.D. Mo.	trial	federal	Missouri
moheganct	Mohegan Trial Court		special	tribal	Connecticut
moheganctapp	Mohegan Tribal Court of Appeals		special	tribal	Connecticut
moheganelders	Council of Elders of the Mohegan Tribe		special	tribal	Connecticut
mohegangct	Mohegan Gaming Disputes Trial Court		special	tribal	Connecticut
mohegangctapp	Mohegan Gaming Disputes Court of Appeals		special	tribal	Connecticut
mont	Montana Supreme Court	Mont.	appeals	state	Montana
montereydistct	Monterey District Court	Monterey Dist. Ct.	trial	state	California
monttc	Montana Tax Appeal Board	Mont.T.A.B.	appeals	state	Montana
mowb	United States Bankruptcy Court, W.D. Missouri	Bankr. W.D. Mo.	bankruptcy	federal	Missouri
mowd	District Court, W.D. Missouri	W.D. Mo.	trial	federal	Missouri
msnb	United States Bankruptcy Court, N.D. Mississippi	Bankr. N.D. Miss.	bankruptcy	federal	Mississippi
msnd	District Court, N.D. Mississippi	N.D. Miss.	trial	federal	Mississippi
mssb	United States Bankruptcy Court, S.D. Mississippi	Bankr. S.D. Miss.	bankruptcy	federal	Mississippi
mssd	District Court, S.D. Mississippi	S.D. Miss.	trial	federal	Mississippi
mtb	United States Bankruptcy Court, D. Montana	Bankr. D. Mont.	bankruptcy	federal	Montana
mtd	District Court, D. Montana	D. Mont.	trial	federal	Montana
mtjdct	Judicial District Court of Montana		trial	state	Montana
mtjdctFergus	Tenth Judicial District Court of Montana Fergus County		trial	state	Montana
mtjdctbighorn	Thirteenth Judicial District Court of Montana Big Horn County		trial	state	Montana
mtjdcttreasure	Sixteenth Judicial District Court of Montana Treasure County		trial	state	Montana
mtwaterct	Water Court of The State of Montana		trial	state	Montana
muscogee	Muscogee (Creek) Nation Supreme Court		special	tribal	Oklahoma
navajo	Navajo Nation Supreme Court		supreme	tribal	Arizona
navajochildct	Navajo Nation Children's Court		trial	tribal	Arizona
navajoctapp	Navajo Court of Appeals		special	tribal	Arizona
navajodistct	Navajo Nation District Court		special	tribal	Arizona
navajofamct	Navajo Nation Family Court		trial	tribal	Arizona
nc	Supreme Court of North Carolina	N.C.	supreme	state	North Carolina
ncbizct	North Carolina Business Court		trial	state	North Carolina
ncctapp	Court of Appeals of North Carolina	N.C. Ct. App.	appeals	state	North Carolina
ncd	United States District Court for the District of North Carolina	D.N.C.	trial	federal	North Carolina
ncdistct	North Carolina District Court	N.C. Dist. Ct.	trial	state	North Carolina
nceb	United States Bankruptcy Court, E.D. North Carolina	Bankr. E.D.N.C.	bankruptcy	federal	North Carolina
nced	District Court, E.D. North Carolina	E.D.N.C.	trial	federal	North Carolina
ncmb	United States Bankruptcy Court, M.D. North Carolina	Bankr. M.D.N.C.	bankruptcy	federal	North Carolina
ncmd	District Court, M.D. North Carolina	M.D.N.C.	trial	federal	North Carolina
ncsuperct	Superior Court of North Carolina	Sup. Ct. N.C.	appeals	state	North Carolina
ncwb	United States Bankruptcy Court, W.D. North Carolina	Bankr. W.D.N.C.	bankruptcy	federal	North Carolina
ncwd	District Court, W.D. North Carolina	W.D.N.C.	trial	federal	North Carolina
ncworkcompcom	North Carolina Industrial Commission	N.C. Indus. Comm.	appeals	state	North Carolina
nd	North Dakota Supreme Court	N.D.	appeals	state	North Dakota
ndb	United States Bankruptcy Court, D. North Dakota	Bankr. D.N.D.	bankruptcy	federal	North Dakota
ndctapp	North Dakota Court of Appeals	N.D. Ct. App.	appeals	state	North Dakota
ndd	District Court, D. North Dakota	D.N.D.	trial	federal	North Dakota
neb	Nebraska Supreme Court	Neb.	appeals	state	Nebraska
nebag	Nebraska Attorney General Reports	Neb. Att'y Gen.	attorney-general	state	Nebraska
nebctapp	Nebraska Court of Appeals	Neb. Ct. App.	appeals	state	Nebraska
nebraskab	United States Bankruptcy Court, D. Nebraska	Bankr. D. Neb.	bankruptcy	federal	Nebraska
ned	United States District Court, Nebraska	D. Neb.	trial	federal	Nebraska
nev	Nevada Supreme Court	Nev.	supreme	state	Nevada
nevapp	Court of Appeals of Nevada	Ct. App. Nev.	appeals	state	Nevada
nevdistct	Nevada District Courts	Nev. Dist. Ct.	trial	state	Nevada
nevdistct7	Nevada District Courts, 7th Judicial District	Nev. Dist. Ct., 7th Jud. Dist.	trial	state	Nevada
nevdistct7eur	Nevada District Court, Eureka County	Nev. Dist. Ct., Eureka Cty.	trial	state	Nevada
nh	Supreme Court of New Hampshire	N.H.	appeals	state	New Hampshire
nhb	United States Bankruptcy Court, D. New Hampshire	Bankr. D.N.H.	bankruptcy	federal	New Hampshire
nhd	District Court, D. New Hampshire	D.N.H.	trial	federal	New Hampshire
nhprivycounnh	New Hampshire Committee of the Privy Council	New Hampshire Committee of the Privy Council	appeals	colonial	United States
nhsuperct	Superior Court of New Hampshire		trial	state	New Hampshire
nj	Supreme Court of New Jersey	N.J.	appeals	state	New Jersey
njb	United States Bankruptcy Court, D. New Jersey	Bankr. D.N.J.	bankruptcy	federal	New Jersey
njch	New Jersey Court of Chancery	N.J. Ch.	trial	state	New Jersey
njcirct	New Jersey Circuit Court	N.J. Circuit. Ct.	appeals	state	New Jersey
njcirctatlantic	Atlantic County Circuit Court, N.J.	Atlantic Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctbergen	Bergen County Circuit Court, N.J.	Bergen Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctburlingt	Burlington County Circuit Court, N.J.	Burlington Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctcamden	Camden County Circuit Court, N.J.	Camden Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctcapemay	Cape May County Circuit Court, N.J.	Cape May Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctcumberla	Cumberland County Circuit Court, N.J.	Cumberland Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctessex	Essex County Circuit Court, N.J.	Essex Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctgloucest	Gloucester County Circuit Court, N.J.	Gloucester Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcircthudson	Hudson County Circuit Court, N.J.	Hudson Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcircthunterdo	Hunterdon County Circuit Court, N.J.	Hunterdon Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctmercer	Mercer County Circuit Court, N.J.	Mercer Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctmiddlese	Middlesex County Circuit Court, N.J.	Middlesex Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctmonmouth	Monmouth County Circuit Court, N.J.	Monmouth Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctmorris	Morris County Circuit Court, N.J.	Morris Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctocean	Ocean County Circuit Court, N.J.	Ocean Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctpassaic	Passaic County Circuit Court, N.J.	Passaic Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctsalem	Salem County Circuit Court, N.J.	Salem Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctsomerset	Somerset County Circuit Court, N.J.	Somerset Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctsussex	Sussex County Circuit Court, N.J.	Sussex Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctunion	Union County Circuit Court, N.J.	Union Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcirctwarren	Warren County Circuit Court, N.J.	Warren Cty. Cir. Ct., N.J.	appeals	state	New Jersey
njcommned	Commissioner of Education, N.J.		special	state	New Jersey
njctcompl	Court of Common Pleas of New Jersey		other	state	New Jersey
njctpardons	New Jersey Court of Pardons		other	state	New Jersey
njd	District Court, D. New Jersey	D.N.J.	trial	federal	New Jersey
njfamct	New Jersey Family Court	N.J. Fam. Ct.	trial	state	New Jersey
njfamctatlantic	Atlantic County Family Court	Atlantic Cty. Fam. Ct.	trial	state	New Jersey
njfamctbergen	Bergen County Family Court	Bergen Cty. Fam. Ct.	trial	state	New Jersey
njfamctburlingt	Burlington County Family Court	Burlington Cty. Fam. Ct.	trial	state	New Jersey
njfamctcamden	Camden County Family Court	Camden Cty. Fam. Ct.	trial	state	New Jersey
njfamctcapemay	Cape May County Family Court	Cape May Cty. Fam. Ct.	trial	state	New Jersey
njfamctcumberla	Cumberland County Family Court	Cumberland Cty. Fam. Ct.	trial	state	New Jersey
njfamctessex	Essex County Family Court	Essex Cty. Fam. Ct.	trial	state	New Jersey
njfamctgloucest	Gloucester County Family Court	Gloucester Cty. Fam. Ct.	trial	state	New Jersey
njfamcthudson	Hudson County Family Court	Hudson Cty. Fam. Ct.	trial	state	New Jersey
njfamcthunterdo	Hunterdon County Family Court	Hunterdon Cty. Fam. Ct.	trial	state	New Jersey
njfamctmercer	Mercer County Family Court	Mercer Cty. Fam. Ct.	trial	state	New Jersey
njfamctmiddlese	Middlesex County Family Court	Middlesex Cty. Fam. Ct.	trial	state	New Jersey
njfamctmonmouth	Monmouth County Family Court	Monmouth Cty. Fam. Ct.	trial	state	New Jersey
njfamctmorris	Morris County Family Court	Morris Cty. Fam. Ct.	trial	state	New Jersey
njfamctocean	Ocean County Family Court	Ocean Cty. Fam. Ct.	trial	state	New Jersey
njfamctpassaic	Passaic County Family Court	Passaic Cty. Fam. Ct.	trial	state	New Jersey
njfamctsalem	Salem County Family Court	Salem Cty. Fam. Ct.	trial	state	New Jersey
njfamctsomerset	Somerset County Family Court	Somerset Cty. Fam. Ct.	trial	state	New Jersey
njfamctsussex	Sussex County Family Court	Sussex Cty. Fam. Ct.	trial	state	New Jersey
njfamctunion	Union County Family Court	Union Cty. Fam. Ct.	trial	state	New Jersey
njfamctwarren	Warren County Family Court	Warren Cty. Fam. Ct.	trial	state	New Jersey
njlaborcomp	New Jersey Department of Labor Workmen's Compensation Bureau		trial	state	New Jersey
njlawbkconf	New Jersey Lawyers and Bankers Conference Committee		special	state	New Jersey
njmunict	Municipal Courts of New Jersey		other	state	New Jersey
njmunictbyram	Byram Township Municipal Court		trial	state	New Jersey
njmunictdumont	Borough of Dumont Municipal Court		trial	state	New Jersey
njmunicthacken	Hackensack City Municipal Court		trial	state	New Jersey
njmunictnewark	Newark Municipal Court		trial	state	New Jersey
njmunictprince	Borough of Princeton Municipal Court		trial	state	New Jersey
njmunictsussex	Sussex County Municipal Court		trial	state	New Jersey
njoytermct	Court of Oyer And Terminer of New Jersey		other	state	New Jersey
njpuc	New Jersey Public Utilities Commission		trial	state	New Jersey
njqrtsess	Courts of General Quarter Sessions of the Peace		trial	state	New Jersey
njqrtsessessex	Essex County Court of Quarter Sessions of New Jersey		trial	state	New Jersey
njqrtsessmorris	Morris County Court of Quarter Sessions		trial	state	New Jersey
njrecct	Recorder's Court, N.J.		special	state	New Jersey
njreccthoboken	Hoboken City Recorder's Court.		special	state	New Jersey
njrecctmontcl	Montclair Town Recorder's Court		special	state	New Jersey
njspecstatct	New Jersey Special Statutory Court		other	state	New Jersey
njsuper	New Jersey Superior Court		trial	state	New Jersey
njsuperatlantic	Atlantic County Superior Court	Atlantic Cty. Super. Ct.	trial	state	New Jersey
njsuperbergen	Bergen County Superior Court	Bergen Cty. Super. Ct.	trial	state	New Jersey
njsuperburlingt	Burlington County Superior Court	Burlington Cty. Super. Ct.	trial	state	New Jersey
njsupercamden	Camden County Superior Court	Camden Cty. Super. Ct.	trial	state	New Jersey
njsupercapemay	Cape May County Superior Court	Cape May Cty. Super. Ct.	trial	state	New Jersey
njsuperctappdiv	New Jersey Superior Court Appellate Division	N.J. Super. Ct. App. Div.	trial	state	New Jersey
njsupercumberla	Cumberland County Superior Court	Cumberland Cty. Super. Ct.	trial	state	New Jersey
njsuperessex	Essex County Superior Court	Essex Cty. Super. Ct.	trial	state	New Jersey
njsupergloucest	Gloucester County Superior Court	Gloucester Cty. Super. Ct.	trial	state	New Jersey
njsuperhudson	Hudson County Superior Court	Hudson Cty. Super. Ct.	trial	state	New Jersey
njsuperhunterdo	Hunterdon County Superior Court	Hunterdon Cty. Super. Ct.	trial	state	New Jersey
njsupermercer	Mercer County Superior Court	Mercer Cty. Super. Ct.	trial	state	New Jersey
njsupermiddlese	Middlesex County Superior Court	Middlesex Cty. Super. Ct.	trial	state	New Jersey
njsupermonmouth	Monmouth County Superior Court	Monmouth Cty. Super. Ct.	trial	state	New Jersey
njsupermorris	Morris County Superior Court	Morris Cty. Super. Ct.	trial	state	New Jersey
njsuperocean	Ocean County Superior Court	Ocean Cty. Super. Ct.	trial	state	New Jersey
njsuperpassaic	Passaic County Superior Court	Passaic Cty. Super. Ct.	trial	state	New Jersey
njsupersalem	Salem County Superior Court	Salem Cty. Super. Ct.	trial	state	New Jersey
njsupersomerset	Somerset County Superior Court	Somerset Cty. Super. Ct.	trial	state	New Jersey
njsupersussex	Sussex County Superior Court	Sussex Cty. Super. Ct.	trial	state	New Jersey
njsuperunion	Union County Superior Court	Union Cty. Super. Ct.	trial	state	New Jersey
njsuperwarren	Warren County Superior Court	Warren Cty. Super. Ct.	trial	state	New Jersey
njsurrct	New Jersey Surrogate's Court	N.J. Surr. Ct.	trial	state	New Jersey
njsurrctatlanti	Atlantic County Surrogate's Court	Atlantic Cty. Surr. Ct.	trial	state	New Jersey
njsurrctbergen	Bergen County Surrogate's Court	Bergen Cty. Surr. Ct.	trial	state	New Jersey
njsurrctburling	Burlington County Surrogate's Court	Burlington Cty. Surr. Ct.	trial	state	New Jersey
njsurrctcamden	Camden County Surrogate's Court	Camden Cty. Surr. Ct.	trial	state	New Jersey
njsurrctcapemay	Cape May County Surrogate's Court	Cape May Cty. Surr. Ct.	trial	state	New Jersey
njsurrctcumberl	Cumberland County Surrogate's Court	Cumberland Cty. Surr. Ct.	trial	state	New Jersey
njsurrctessex	Essex County Surrogate's Court	Essex Cty. Surr. Ct.	trial	state	New Jersey
njsurrctglouces	Gloucester County Surrogate's Court	Gloucester Cty. Surr. Ct.	trial	state	New Jersey
njsurrcthudson	Hudson County Surrogate's Court	Hudson Cty. Surr. Ct.	trial	state	New Jersey
njsurrcthunterd	Hunterdon County Surrogate's Court	Hunterdon Cty. Surr. Ct.	trial	state	New Jersey
njsurrctmercer	Mercer County Surrogate's Court	Mercer Cty. Surr. Ct.	trial	state	New Jersey
njsurrctmiddles	Middlesex County Surrogate's Court	Middlesex Cty. Surr. Ct.	trial	state	New Jersey
njsurrctmonmout	Monmouth County Surrogate's Court	Monmouth Cty. Surr. Ct.	trial	state	New Jersey
njsurrctmorris	Morris County Surrogate's Court	Morris Cty. Surr. Ct.	trial	state	New Jersey
njsurrctocean	Ocean County Surrogate's Court	Ocean Cty. Surr. Ct.	trial	state	New Jersey
njsurrctpassaic	Passaic County Surrogate's Court	Passaic Cty. Surr. Ct.	trial	state	New Jersey
njsurrctsalem	Salem County Surrogate's Court	Salem Cty. Surr. Ct.	trial	state	New Jersey
njsurrctsomerse	Somerset County Surrogate's Court	Somerset Cty. Surr. Ct.	trial	state	New Jersey
njsurrctsussex	Sussex County Surrogate's Court	Sussex Cty. Surr. Ct.	trial	state	New Jersey
njsurrctunion	Union County Surrogate's Court	Union Cty. Surr. Ct.	trial	state	New Jersey
njsurrctwarren	Warren County Surrogate's Court	Warren Cty. Surr. Ct.	trial	state	New Jersey
njtaxct	New Jersey Tax Court		appeals	state	New Jersey
nm	New Mexico Supreme Court	N.M.	supreme	state	New Mexico
nmb	United States Bankruptcy Court, D. New Mexico	Bankr. D.N.M.	bankruptcy	federal	New Mexico
nmcca	U S Navy Marine Corps Court of Criminal Appeals	N.M.C.C.A.	special	federal	Washington D.C.
nmctapp	New Mexico Court of Appeals	N.M. Ct. App.	appeals	state	New Mexico
nmd	District Court, D. New Mexico	D.N.M.	trial	federal	New Mexico
nmi	Supreme Court of The Commonwealth of The Northern Mariana Islands		supreme	state	Northern Mariana Islands
nmib	United States Bankruptcy Court, Northern Mariana Islands	Bankr. N. Mar. I.	bankruptcy	federal	Northern Mariana Islands
nmid	District Court, Northern Mariana Islands	D. N. Mar. I.	trial	federal	Northern Mariana Islands
nplainsctapp	Northern Plains Intertribal Court of Appeals		special	tribal	South Dakota
nvb	United States Bankruptcy Court, D. Nevada	Bankr. D. Nev.	bankruptcy	federal	Nevada
nvd	District Court, D. Nevada	D. Nev.	trial	federal	Nevada
ny	New York Court of Appeals	NY	supreme	state	New York
nyadmct	The New York Court of Admiralty		trial	state	New York
nyag	New York Attorney General Reports	N.Y. Att'y Gen.	attorney-general	state	New York
nyalbanycityct	Albany City Court	N.Y. City Ct., Albany	trial	state	New York
nyalbanyctyct	Albany County Court	N.Y. Cty. Ct., Albany Cty.	trial	state	New York
nyalbanyjustct	Albany City Police Court	N.Y. Just. Court, Albany	trial	state	New York
nyalbspecsess	Albany Court of Special Sessions		trial	state	New York
nyalleganyctyct	Allegany County Court	N.Y. Cty. Ct., Allegany Cty.	trial	state	New York
nyamherstjustct	Amherst Town Court	N.Y. Just. Court, Amherst	trial	state	New York
nyamsterdcityct	Amsterdam City Court	N.Y. City Ct., Amsterdam	trial	state	New York
nyappdiv	The Four Departments of the Appellate Division	N.Y. App. Div.	appeals	state	New York
nyappterm	Appellate Terms of the Supreme Court of New York	N.Y. App. Term.	appeals	state	New York
nyarbct	Court of Arbitration of The Chamber of Commerce of New York		special	state	New York
nyauburncityct	Auburn City Court	N.Y. City Ct., Auburn	trial	state	New York
nybataviacityct	Batavia City Court	N.Y. City Ct., Batavia	trial	state	New York
nybedfordjustct	Bedford Justice Court	N.Y. Just. Court, Bedford	trial	state	New York
nybingcityct	Binghamton City Court	N.Y. City Ct., Binghamton	trial	state	New York
nybronxctyct	Bronx County Court	N.Y. Cty. Ct., Bronx Cty.	trial	state	New York
nybroomectyct	Broome County Court	N.Y. Cty. Ct., Broome Cty.	trial	state	New York
nybuffalocityct	Buffalo City Court	N.Y. City Ct., Buffalo	trial	state	New York
nycanandcityct	Canandaigua City Court	N.Y. City Ct., Canandaigua	trial	state	New York
nycattctyct	Cattaraugus County Court	N.Y. Cty. Ct., Cattaraugus Cty.	trial	state	New York
nycayugactyct	Cayuga County Court	N.Y. Cty. Ct., Cayuga Cty.	trial	state	New York
nycfamct	New York City Family Court	N.Y.C. Fam. Ct.	trial	state	New York
nychanct	New York Court of Chancery		trial	state	New York
nychanctsara	Saratoga Chancery Court		appeals	state	New York
nychautctyct	Chautauqua County Court	N.Y. Cty. Ct., Chautauqua Cty.	trial	state	New York
nychemungctyct	Chemung County Court	N.Y. Cty. Ct., Chemung Cty.	trial	state	New York
nychenangoctyct	Chenango County Court	N.Y. Cty. Ct., Chenango Cty.	trial	state	New York
nyciralbanycty	New York Circuit Court, Albany County	N.Y. Circ. Ct., Albany Cty	trial	state	New York
nycircolcty	New York Circuit Court, Columbia County	N.Y. Cir. Ct., Columbia Cty.	trial	state	New York
nycirct	The New York Circuit Courts		trial	state	New York
nycirdelcty	New York Circuit Court, Delaware County	N.Y. Cir. Ct., Delaware Cty.	trial	state	New York
nycirdutchcty	New York Circuit Court, Dutchess County	N.Y. Cir. Ct., Dutchess Cty.	trial	state	New York
nycirkingscty	New York Circuit Court, Kings County	N.Y. Cir. Ct., Kings Cty.	trial	state	New York
nycirmonroecty	New York Circuit Court, Monroe County	N.Y. Cir. Ct., Monroe Cty.	trial	state	New York
nycironeidacty	New York Circuit Court, Oneida County	N.Y. Cir. Ct., Oneida Cty.	trial	state	New York
nyciroswegocty	New York Circuit Court, Oswego County	N.Y. Cir. Ct., Oswego Cty.	trial	state	New York
nycityct	City and Municipal Courts of New York	N.Y. City Ct.	trial	state	New York
nycityctclinton	Clinton City Court	N.Y. City Ct., Clinton	trial	state	New York
nycityctlittlef	City Court Of Little Falls	N.Y. City Ct., Little Falls	trial	state	New York
nycityctnorw	Norwich City Court	N.Y. City Ct., Norwich	trial	state	New York
nycityctrenss	Rensselaer City Court	N.Y. City Ct., Rensselaer	trial	state	New York
nycitycttomp	Tompkins City Court	N.Y. City Ct., Tompkins	trial	state	New York
nycivct	Civil Court of the City of New York		trial	state	New York
nycivctbronx	Civil Court Of The City Of New York, Bronx County	Civ. Ct. NYC, Bronx Cty.	trial	state	New York
nycivctkings	Civil Court Of The City Of New York, Kings County	Civ. Ct. NYC, Kings Cty.	trial	state	New York
nycivctny	Civil Court Of The City Of New York, New York County	Civ. Ct. NYC, NY Cty.	trial	state	New York
nycivctqueens	Civil Court Of The City Of New York, Queens County	Civ. Ct. NYC, Queens Cty.	trial	state	New York
nycivctrichm	Civil Court Of The City Of New York, Richmond County	Civ. Ct. NYC, Richmond Cty.	trial	state	New York
nyclaimsct	New York State Court of Claims		trial	state	New York
nyclintonctyct	Clinton County Court	N.Y. Cty. Ct., Clinton Cty.	trial	state	New York
nycohoescityct	Cohoes City Court	N.Y. City Ct., Cohoes	trial	state	New York
nycoloniejustct	Colonie Justice Court	N.Y. Just. Court, Colonie	trial	state	New York
nycolumctyct	Columbia County Court	N.Y. Cty. Ct., Columbia Cty.	trial	state	New York
nycommnapp	New York Commission of Appeals		appeals	state	New York
nyconct	Constitutional Court of New York		other	state	New York
nycortlandctyct	Cortland County Court	N.Y. Cty. Ct., Cortland Cty.	trial	state	New York
nycortlcityct	Cortland City Court	N.Y. City Ct., Cortland	trial	state	New York
nycountyct	New York County Courts	N.Y. Cty Ct.	trial	state	New York
nycountyctny	New York County Court, New York County	N.Y. Cty. Ct., New York Cty.	trial	state	New York
nycrimct	The Criminal Court of the City of New York		trial	state	New York
nycrimctbronx	The Criminal Court of the City of New York, Bronx		trial	state	New York
nycrimctkings	The Criminal Court of the City of New York, Kings		trial	state	New York
nycrimctnyc	The Criminal Court of the City of New York, New York		trial	state	New York
nycrimctqueens	The Criminal Court of the City of New York, Queens		trial	state	New York
nycrimctrichm	The Criminal Court of the City of New York, Richmond		trial	state	New York
nyctassizes	New York Court of Assizes		supreme	state	New York
nyctcompl	New York Court of Common Pleas		trial	state	New York
nycterr	Court for the Trial of Impeachments and Correction of Errors		supreme	state	New York
nyd	United States District Court for the District of New York	D. N.Y.	trial	federal	New York
nydelawarectyct	Delaware County Court	N.Y. Cty. Ct., Delaware Cty.	trial	state	New York
nydistct	New York District Courts		trial	state	New York
nydistctnassau	Nassau District Court		trial	state	New York
nydistctsuffolk	District Court Suffolk County New York		trial	state	New York
nydunkirkcityct	Dunkirk City Court	N.Y. City Ct., Dunkirk	trial	state	New York
nydutchessctyct	Dutchess County Court	N.Y. Cty. Ct., Dutchess Cty.	trial	state	New York
nyeb	United States Bankruptcy Court, E.D. New York	Bankr. E.D.N.Y.	bankruptcy	federal	New York
nyed	District Court, E.D. New York	E.D.N.Y.	trial	federal	New York
nyelmiracityct	Elmira City Court	N.Y. City Ct., Elmira	trial	state	New York
nyeriectyct	Erie County Court	N.Y. Cty. Ct., Erie Cty.	trial	state	New York
nyessexctyct	Essex County Court, N.Y.	N.Y. Cty. Ct., Essex Cty.	trial	state	New York
nyexecchamber	New York Executive Chamber		other	state	New York
nyfamct	New York Family Court	N.Y. Fam. Ct.	trial	state	New York
nyfamctalbany	New York Family Court, Albany County		trial	state	New York
nyfamctalleg	New York Family Court, Allegany County		trial	state	New York
nyfamctbronx	New York Family Court, Bronx County		trial	state	New York
nyfamctchauta	New York Family Court, Chautauqua County		trial	state	New York
nyfamctchemung	New York Family Court, Chemung County		trial	state	New York
nyfamctclinton	New York Family Court, Clinton County		trial	state	New York
nyfamctdel	Delaware County Children's Court		trial	state	New York
nyfamctdutch	New York Family Court, Dutchess County		trial	state	New York
nyfamcterie	New York Family Court, Erie County		trial	state	New York
nyfamctessex	New York Family Court, Essex County		trial	state	New York
nyfamctfrank	New York Family Court, Franklin County		trial	state	New York
nyfamctgenesee	New York Family Court, Genesee County		trial	state	New York
nyfamctgreene	New York Family Court, Greene County		trial	state	New York
nyfamctjeff	New York Family Court, Jefferson County		trial	state	New York
nyfamctkings	New York Family Court, Kings County		trial	state	New York
nyfamctmadison	New York Family Court, Madison County		trial	state	New York
nyfamctmonroe	New York Family Court, Monroe County		trial	state	New York
nyfamctmontg	New York Family Court, Montgomery County		trial	state	New York
nyfamctnassau	New York Family Court, Nassau County		trial	state	New York
nyfamctniagara	New York Family Court, Niagara County		trial	state	New York
nyfamctoneida	New York Family Court, Oneida County		trial	state	New York
nyfamctonond	New York Family Court, Onondaga County		trial	state	New York
nyfamctontario	New York Family Court, Ontario County		trial	state	New York
nyfamctorange	New York Family Court, Orange County		trial	state	New York
nyfamctoswego	New York Family Court, Oswego County		trial	state	New York
nyfamctotsego	New York Family Court, Otsego County		trial	state	New York
nyfamctqueens	New York Family Court, Queens County		trial	state	New York
nyfamctrenss	New York Family Court, Rensselaer County		trial	state	New York
nyfamctrich	New York Family Court, Richmond County		trial	state	New York
nyfamctrockl	New York Family Court, Rockland County		trial	state	New York
nyfamctsaratoga	New York Family Court, Saratoga County		trial	state	New York
nyfamctschuyler	New York Family Court, Schuyler County		trial	state	New York
nyfamctseneca	New York Family Court, Seneca County		trial	state	New York
nyfamctsteuben	New York Family Court, Steuben County		trial	state	New York
nyfamctstl	New York Family Court, St. Lawrence County		trial	state	New York
nyfamctsuffolk	New York Family Court, Suffolk County		trial	state	New York
nyfamctsull	New York Family Court, Sullivan County		trial	state	New York
nyfamcttompkins	New York Family Court, Tompkins County		trial	state	New York
nyfamctulster	New York Family Court, Ulster County		trial	state	New York
nyfamctwarren	New York Family Court, Warren County		trial	state	New York
nyfamctwashing	New York Family Court, Washington County		trial	state	New York
nyfamctwayne	New York Family Court, Wayne County		trial	state	New York
nyfamctwestch	New York Family Court, Westchester County		trial	state	New York
nyfamctyates	New York Family Court, Yates County		trial	state	New York
nyfrankctyct	Franklin County Court, N.Y.	N.Y. Cty. Ct., Franklin Cty.	trial	state	New York
nyfultoncityct	Fulton City Court	N.Y. City Ct., Fulton	trial	state	New York
nyfultonctyct	Fulton County Court, N.Y.	N.Y. Cty. Ct., Fulton Cty.	trial	state	New York
nygardjust	Garden City Police Court	N.Y. Just. Court, Gardent City	trial	state	New York
nygenessctyct	Genesee County Court	N.Y. Cty. Ct., Genesee Cty.	trial	state	New York
nygenevacityct	Geneva City Court	N.Y. City Ct., Geneva	trial	state	New York
nygensess	The Court of General Sessions		trial	state	New York
nygensesskings	Court of General Sessions Kings County New York		trial	state	New York
nygensesslewis	New York Court of General Sessions, Lewis County		trial	state	New York
nyglensfcityct	Glens Falls City Court	N.Y. City Ct., Glens Falls	trial	state	New York
nygloverscityct	Gloversville City Court	N.Y. City Ct., Gloversville	trial	state	New York
nygreenbjustct	Justice Court of Town of Greenburgh	N.Y. Just. Court, Greenburgh	trial	state	New York
nygreenectyct	Greene County Court	N.Y. Cty. Ct., Greene Cty.	trial	state	New York
nygtnkpljustct	Great Neck Plaza Village Court	N.Y. Just. Court, Great Neck	trial	state	New York
nyhamilctyct	Hamilton County Court	N.Y. Cty. Ct., Hamilton Cty.	trial	state	New York
nyhempjustct	Hempstead Justice Court	N.Y. Just. Court, Hempstead	trial	state	New York
nyherkimerctyct	Herkimer County Court, New York	N.Y. Cty. Ct., Herkimer Cty.	trial	state	New York
nyhornellcityct	Hornell City Court	N.Y. City Ct., Hornell	trial	state	New York
nyhospcommn	New York State Hospital Commission	N.Y. St. Hosp. Comm'n	appeals	state	New York
nyhudsoncityct	Hudson City Court	N.Y. City Ct., Hudson	trial	state	New York
nyhunterjustct	Hunter Justice Court	N.Y. Just. Court, Hunter	trial	state	New York
nyhydepkjustct	Hyde Park Justice Court	N.Y. Just. Court, Hyde Park	trial	state	New York
nyimpct	Court for the Trial of Impeachments		supreme	state	New York
nyithacacityct	Ithaca City Court	N.Y. City Ct., Ithaca	trial	state	New York
nyjamescityct	Jamestown City Court	N.Y. City Ct., Jamestown	trial	state	New York
nyjeffctyct	Jefferson County Court, New York	N.Y. Cty. Ct., Jefferson Cty.	trial	state	New York
nyjudct	Court On The Judiciary of New York		trial	state	New York
nyjustct	Town and Village Courts	N.Y. Just. Court	trial	state	New York
nyjustctamsterd	Amsterdam Police Court		trial	state	New York
nyjustctarcadia	Arcadia Justice Court		trial	state	New York
nyjustctardsley	Justice Court of Village of Ardsley		trial	state	New York
nyjustctaurora	Aurora Justice Court		trial	state	New York
nyjustctbellp	Justice Court of the Village of Bellport		trial	state	New York
nyjustctbethl	Bethlehem Justice Court		trial	state	New York
nyjustctblasdel	Justice Court of Village of Blasdell		trial	state	New York
nyjustctbriarcl	Justice Court of Village of Briarcliff Manor		trial	state	New York
nyjustctbrighto	Brighton Justice Court		trial	state	New York
nyjustctbronxvi	Justice Court of Village of Bronxville		trial	state	New York
nyjustctcambria	Justice Court Of The Town Of Cambria		trial	state	New York
nyjustctcamillu	Camillus Justice Court		trial	state	New York
nyjustctcanaan	Canaan Justice Court		trial	state	New York
nyjustctcanton	Canton Justice Court		trial	state	New York
nyjustctcarmel	Justice Court of Town of Carmel		trial	state	New York
nyjustctcayugah	Cayuga Heights Police Court		trial	state	New York
nyjustctchatam	Justice Court of Town of Chatam		trial	state	New York
nyjustctcheekto	Cheektowaga Justice Court		trial	state	New York
nyjustctchenang	Chenango Justice Court		trial	state	New York
nyjustctchili	Chili Justice Court		trial	state	New York
nyjustctclarks	Clarkstown Justice Court		trial	state	New York
nyjustctclifton	Clifton Park Justice Court		trial	state	New York
nyjustctclinton	Justice Court of the Town of Clinton		trial	state	New York
nyjustctcohoes	Cohoes Police Court		trial	state	New York
nyjustctcornwal	Cornwall Justice Court		trial	state	New York
nyjustctcortlan	Cortlandt Town Court		trial	state	New York
nyjustctdeerp	Justice Court of the Town of Deerpark		trial	state	New York
nyjustctdepew	Depew Justice Court		trial	state	New York
nyjustctdewitt	DeWitt Justice Court		trial	state	New York
nyjustctdickins	Dickinson Justice Court		trial	state	New York
nyjustctdix	Dix Town Court		trial	state	New York
nyjustctdobbsfe	Dobbs Ferry Justice Court		trial	state	New York
nyjustcteastche	Eastchester Justice Court		trial	state	New York
nyjustcteastroc	East Rochester Justice Court		trial	state	New York
nyjustctefishk	Justice Court Of The Town Of East Fishkill		trial	state	New York
nyjustctelma	Elma Justice Court		trial	state	New York
nyjustctelmsfor	Justice Court of Village of Elmsford		trial	state	New York
nyjustctfairpor	Justice Court of Village of Fairport		trial	state	New York
nyjustctfarmi	Justice Court of the Village of Farmingdale		trial	state	New York
nyjustctfishkil	Justice Court of Town of Fishkill		trial	state	New York
nyjustctfleisch	Justice Court of Village of Fleischmanns		trial	state	New York
nyjustctfrankfo	Frankfort Justice Court		trial	state	New York
nyjustctgates	Gates Town Court		trial	state	New York
nyjustctgeneseo	Geneseo Justice Court		trial	state	New York
nyjustctgeneva	Geneva Justice Court		trial	state	New York
nyjustctgreece	Greece Justice Court		trial	state	New York
nyjustctgreenpo	Town of Greenport Justice Court	Greenport Just. Ct.	trial	state	New York
nyjustcthampt	Justice Court Of The Town Of Hamptonburgh		trial	state	New York
nyjustctharriso	Harrison Town Court		trial	state	New York
nyjustcthasting	Justice Court of Village of Hastings-on-Hudson		trial	state	New York
nyjustcthaverst	Haverstraw Justice Court		trial	state	New York
nyjustcthenriet	Henrietta Justice Court		trial	state	New York
nyjustctherkime	Herkimer Justice Court		trial	state	New York
nyjustcthighlan	Highlands Justice Court		trial	state	New York
nyjustcthorsehe	Horseheads Justice Court		trial	state	New York
nyjustcthunting	Huntington Police Justice's Court		trial	state	New York
nyjustctirondeq	Irondequoit Justice Court		trial	state	New York
nyjustctkingsbu	Kingsbury Justice Court		trial	state	New York
nyjustctkingspo	Justice Court of Village of Kings Point		trial	state	New York
nyjustctlarchmo	Justice Court of Village of Larchmont		trial	state	New York
nyjustctlatting	Lattingtown Village Court		trial	state	New York
nyjustctlindenh	Justice Court of Village of Lindenhurst		trial	state	New York
nyjustctlloydha	Lloyd Harbor Village Police Court		trial	state	New York
nyjustctlockpor	Justice Court of Town of Lockport		trial	state	New York
nyjustctlowvill	Lowville Justice Court		trial	state	New York
nyjustctlynbroo	Village Justice Court of Village of Lynbrook		trial	state	New York
nyjustctmamaron	Mamaroneck Justice Court		trial	state	New York
nyjustctmassape	Justice Court of Village of Massapequa		trial	state	New York
nyjustctmassena	Massena City Police Court		trial	state	New York
nyjustctmaybroo	Maybrook Police Court		trial	state	New York
nyjustctmendon	Mendon Justice Court		trial	state	New York
nyjustctmillert	Millerton Village Court		trial	state	New York
nyjustctmills	Mills Village Court		trial	state	New York
nyjustctmonroe	Justice Court of Town of Monroe		trial	state	New York
nyjustctmonte	Justice Court of Village of Montebello		trial	state	New York
nyjustctmontice	Justice Court of Village of Monticello		trial	state	New York
nyjustctmountki	Mount Kisco Police Court		trial	state	New York
nyjustctmutton	Justice Court of Village of Muttontown		trial	state	New York
nyjustctnewark	Justice Court of Village of Newark		trial	state	New York
nyjustctnewburg	Justice Court of Town of Newburgh		trial	state	New York
nyjustctnewpalt	New Paltz Justice Court		trial	state	New York
nyjustctnewscot	Justice Court Of The Town Of New Scotland		trial	state	New York
nyjustctnewwind	New Windsor Justice Court		trial	state	New York
nyjustctniska	Justice Court of the Town of Niskayuna		trial	state	New York
nyjustctnorthca	North Castle Justice Court		trial	state	New York
nyjustctnorthgr	North Greenbush Justice Court		trial	state	New York
nyjustctnorthhi	Justice Court of Village of North Hills		trial	state	New York
nyjustctnorthp	Justice Court of the Village of Northport		trial	state	New York
nyjustctoakfiel	Oakfield Justice Court		trial	state	New York
nyjustctoceanbe	Justice Court of Village of Ocean Beach		trial	state	New York
nyjustctogden	Ogden Justice Court		trial	state	New York
nyjustctonondag	Onondaga Town Court		trial	state	New York
nyjustctorange	Orangetown Justice Court		trial	state	New York
nyjustctorchard	Justice Court of Village of Orchard Park		trial	state	New York
nyjustctossinin	Justice Court of Town of Ossining		trial	state	New York
nyjustctowego	Owego Justice Court		trial	state	New York
nyjustctoysterb	Justice Court Of The Village Of Oyster Bay Cove		trial	state	New York
nyjustctparma	Justice Court of Village of Parma		trial	state	New York
nyjustctpendl	Justice Court of Town of Pendleton		trial	state	New York
nyjustctpenfiel	Penfield Justice Court		trial	state	New York
nyjustctperinto	Justice Court of Town of Perinton		trial	state	New York
nyjustctpierm	Justice Court of the Village of Piermont		trial	state	New York
nyjustctpleasan	Pleasant Valley Justice Court		trial	state	New York
nyjustctportche	Justice Court of Village of Port Chester		trial	state	New York
nyjustctportwa	Justice Court of Village of Port Washington		trial	state	New York
nyjustctpoughke	Poughkeepsie Justice Court		trial	state	New York
nyjustctpoundri	Justice Court of Village of Pound Ridge		trial	state	New York
nyjustctramapo	Justice Court of Town of Ramapo		trial	state	New York
nyjustctredhook	Justice Court of Village of Red Hook		trial	state	New York
nyjustctrhinebe	Justice Court of Town of Rhinebeck		trial	state	New York
nyjustctrockvil	Justice Court of Village of Rockville		trial	state	New York
nyjustctroslynh	Justice Court of Incorporated Village of Roslyn Harbor		trial	state	New York
nyjustctsandlak	Sand Lake Justice Court		trial	state	New York
nyjustctscarsda	Justice Court of Scarsdale		trial	state	New York
nyjustctschuyle	Schuyler Justice Court		trial	state	New York
nyjustctseaclif	Sea Cliff Justice Court		trial	state	New York
nyjustctsleepyh	Justice Court of Village of Sleepy Hollow		trial	state	New York
nyjustctsomers	Justice Court of the Town of Somers		trial	state	New York
nyjustctsouthny	Justice Court of Village of South Nyack		trial	state	New York
nyjustctspringc	Spring City Police Court		trial	state	New York
nyjustctspringv	Justice Court of Village of Spring Valley		trial	state	New York
nyjustctstarkey	Starkey Town Court		trial	state	New York
nyjustctstuyv	Justice Court Of The Town Of Stuyvesant, Columbia County		trial	state	New York
nyjustctsuffern	Justice Court of Village of Suffern		trial	state	New York
nyjustcttarryt	Justice Court of The Town Of Tarrytown		trial	state	New York
nyjustctthenyac	Justice Court of the Village of Nyack		trial	state	New York
nyjustcttonawan	Justice Court of Tonawanda		trial	state	New York
nyjustcttuckaho	Justice Court of Village of Tuckahoe		trial	state	New York
nyjustcttuxedo	Tuxeo Justice Court		trial	state	New York
nyjustctulster	Ulster Justice Court		trial	state	New York
nyjustctwapping	Wappinger Justice Court		trial	state	New York
nyjustctwells	Justice Court of Town of Wells		trial	state	New York
nyjustctwestbur	Justice Court of Village of Westbury		trial	state	New York
nyjustctwoodbur	Woodbury Justice Court		trial	state	New York
nyjustctwoodsto	Justice Court of Village of Woodstock		trial	state	New York
nyjustctyonkers	Yonkers Justice Court		trial	state	New York
nyjustctyork	Justice Court of Town of Yorktown		trial	state	New York
nykensjustct	Kensington Village Court	N.Y. Just. Court, Kensington	trial	state	New York
nykinderjustct	Kinderhook Justice Court	N.Y. Just. Court, Kinderhook	trial	state	New York
nykingctyct	New York County Court, King County	N.Y. Cty. Ct., King Cty.	trial	state	New York
nykingsctyct	Kings County Court	N.Y. Cty. Ct., Kings Cty.	trial	state	New York
nykingstcityct	Kingston City Court	N.Y. City Ct., Kington	trial	state	New York
nylackawcityct	Lackawanna City Court	N.Y. City Ct., Lackawanna	trial	state	New York
nylagrjustct	LaGrange Justice Court	N.Y. Just. Court, LaGrange	trial	state	New York
nylbccityct	Long Beach City Court	N.Y. City Ct., Long Beach	trial	state	New York
nylewisctyct	Lewis County Court	N.Y. Cty. Ct., Lewis Cty.	trial	state	New York
nylivingstctyct	Livingston County Court	N.Y. Cty. Ct., Livingston Cty.	trial	state	New York
nylockpcityct	Lockport City Court	N.Y. City Ct., Lockport	trial	state	New York
nymadctyct	Madison County Court	N.Y. Cty. Ct., Madison Cty.	trial	state	New York
nymagct	New York Magistrate Court		trial	state	New York
nymarct	The Marine Court of the City of New York, 1807-1883		trial	state	New York
nymassapkjustct	Massapequa Park Justice Court	N.Y. Just. Court, Massapequa Pk.	trial	state	New York
nymiddletcityct	Middletown City Court	N.Y. City Ct., Middletown	trial	state	New York
nymonroectyct	Monroe County Court, NY	N.Y. Cty. Ct., Monroe Cty.	trial	state	New York
nymontctyct	Montgomery County Court	N.Y. Cty. Ct., Montgomery Cty.	trial	state	New York
nymtverncityct	Mount Vernon City Court	N.Y. City Ct., Mt. Vernon	trial	state	New York
nynassaucityct	Nassau City Court	N.Y. City Ct., Nassau	trial	state	New York
nynassctyct	Nassau County Court	N.Y. Cty. Ct., Nassau Cty.	trial	state	New York
nynb	United States Bankruptcy Court, N.D. New York	Bankr. N.D.N.Y.	bankruptcy	federal	New York
nynd	District Court, N.D. New York	N.D.N.Y.	trial	federal	New York
nynewburcityct	Newburgh City Court	N.Y. City Ct., Newburgh	trial	state	New York
nynewroccityct	New Rochelle City Court	N.Y. City Ct., New Rochelle	trial	state	New York
nyniagaracityct	Niagara Falls City Court	N.Y. City Ct., Niagara Falls	trial	state	New York
nyniagaractyct	Niagara County Court	N.Y. Cty. Ct., Niagara Cty.	trial	state	New York
nynyccityct	New York City Court	N.Y. City Ct., NYC	trial	state	New York
nynycmagct	New York City Magistrate Court		trial	state	New York
nynycspecsess	New York City Court of Special Sessions		trial	state	New York
nyoneidacityct	Oneida City Court	N.Y. City Ct., Oneida	trial	state	New York
nyoneidactyct	New York County Court, Oneida County	N.Y. Cty. Ct., Oneida Cty.	trial	state	New York
nyonondagactyct	Onondaga County Court, N.Y.	N.Y. Cty. Ct., Onondaga Cty.	trial	state	New York
nyontarioctyct	Ontario County Court	N.Y. Cty. Ct., Ontario Cty.	trial	state	New York
nyorangectyct	Orange County Court	N.Y. Cty. Ct., Orange Cty.	trial	state	New York
nyorleansctyct	Orleans County Court	N.Y. Cty. Ct., Orleans Cty.	trial	state	New York
nyoswegocityct	Oswego City Court	N.Y. City Ct., Oswego	trial	state	New York
nyoswegoctyct	Oswego County Court	N.Y. Cty. Ct., Oswego Cty.	trial	state	New York
nyotsegoctyct	Otsego County Court	N.Y. Cty. Ct., Otsego Cty.	trial	state	New York
nyoyctsteuben	Court of Oyer And Terminer Steuben County New York		trial	state	New York
nyoyqueens	Oyer and Terminer Queens County		trial	state	New York
nyoytermct	Court of Oyer And Terminer New York		trial	state	New York
nyoytermctalb	Albany Oyer and Terminer		trial	state	New York
nyoytermctmon	Court of Oyer And Terminer Monroe County New York		trial	state	New York
nyoytermctnyc	Court of Oyer And Terminer New York, New York County		trial	state	New York
nyoytermctren	Oyer and Terminer, Rensselaer County		trial	state	New York
nyoytermcttomp	Court of Oyer And Terminer Tompkins County New York		trial	state	New York
nyoytermctwash	Oyer and Terminer Washington County		trial	state	New York
nypeekskcityct	Peekskill City Court	N.Y. City Ct., Peekskill	trial	state	New York
nyplattscityct	Plattsburgh City Court	N.Y. City Ct., Plattsburgh	trial	state	New York
nyportjercityct	Port Jervis City Court	N.Y. City Ct., Pt. Jervis	trial	state	New York
nypoughcityct	Poughkeepsie City Court	N.Y. City Ct., Poughkeepsie	trial	state	New York
nyprobsolvct	New York Problem Solving Courts		trial	state	New York
nyproct	The New York Probate Court		trial	state	New York
nyputnamctyct	County Court of New York, Putnam County	N.Y. Cty. Ct., Putnam Cty.	trial	state	New York
nyqueensctyct	Queens County Court	N.Y. Cty. Ct., Queens Cty.	trial	state	New York
nyrecctnewburgh	Newburgh Recorder's Court		trial	state	New York
nyrensctyct	Rensselaer County Court	N.Y. Cty. Ct., Rensselaer Cty.	trial	state	New York
nyroccityct	Rochester City Court	N.Y. City Ct., Rochester	trial	state	New York
nyrocklandctyct	Rockland County Court	N.Y. Cty. Ct., Rockland Cty.	trial	state	New York
nyromecityct	Rome City Court	N.Y. City Ct., Rome	trial	state	New York
nyryecityct	Rye City Court	N.Y. City Ct., Rye	trial	state	New York
nysaratocityct	Saratoga Springs City Court	N.Y. City Ct., Saratoga Springs	trial	state	New York
nysaratogactyct	New York Saratoga County Court	N.Y. Cty. Ct., Saratoga Cty.	trial	state	New York
nysb	United States Bankruptcy Court, S.D. New York	Bankr. S.D.N.Y.	bankruptcy	federal	New York
nyschencityct	Schenectady City Court	N.Y. City Ct., Schenectady	trial	state	New York
nyschenctyct	Schenectady County Court	N.Y. Cty. Ct., Schenectady Cty.	trial	state	New York
nyschoharctyct	Schoharie County Court	N.Y. Cty. Ct., Schoharie Cty.	trial	state	New York
nyschuylerctyct	Schuyler County Court	N.Y. Cty. Ct., Schuyler Cty.	trial	state	New York
nysd	District Court, S.D. New York	S.D.N.Y.	trial	federal	New York
nysenctyct	County Court of New York, Seneca County	N.Y. Cty. Ct., Seneca Cty.	trial	state	New York
nysessct	Court of Sessions		trial	state	New York
nysessctalbany	Albany Court of Sessions		trial	state	New York
nysessctchauta	Court of Sessions, Chautauqua County		trial	state	New York
nysessctgenesee	Court of Sessions, Genesee County		trial	state	New York
nysessctlewis	Court of Sessions, Lewis County		trial	state	New York
nysessctnyc	Court of Sessions, New York County		trial	state	New York
nysessctorange	New York Court of Sessions, Orange County		trial	state	New York
nysessctqueens	New York Court of Sessions, Queens County		trial	state	New York
nysessctren	New York Court of Sessions, Rensselaer County		trial	state	New York
nysessctrock	New York Court of Sessions, Rockland County		trial	state	New York
nysessctulster	Court of Sessions, Ulster County		trial	state	New York
nyspecsessct	New York Court of Special Sessions		trial	state	New York
nyspecsessyonk	Yonkers Court of Special Sessions		trial	state	New York
nystateassembly	New York State Assembly		other	state	New York
nysteubenctyct	Steuben County Court, New York	N.Y. Cty. Ct., Steuben Cty.	trial	state	New York
nystlawctyct	St. Lawrence County Court	N.Y. Cty. Ct., St. Lawrence Cty.	trial	state	New York
nysuffolkctyct	Suffolk County Court	N.Y. Cty. Ct., Suffolk Cty.	trial	state	New York
nysullivanctyct	Sullivan County Court	N.Y. Cty. Ct., Sullivan Cty.	trial	state	New York
nysupct	New York Supreme Court	N.Y. Sup. Ct.	trial	state	New York
nysupctalbany	New York Supreme Court, Albany	N.Y. Sup. Ct., Albany Cty.	trial	state	New York
nysupctalgny	New York Supreme Court, Allegany County	N.Y. Sup. Ct., Allegany Cty.	trial	state	New York
nysupctbrm	New York Supreme Court, Broome County	N.Y. Sup. Ct., Broome Cty.	trial	state	New York
nysupctbrnx	New York Supreme Court, Bronx County	N.Y. Sup. Ct., Bronx Cty.	trial	state	New York
nysupctcayuga	New York Supreme Court, Cayuga	N.Y. Sup. Ct., Cayuga Cty.	trial	state	New York
nysupctchenango	New York Supreme Court, Chenango	N.Y. Sup. Ct., Chenango Cty.	trial	state	New York
nysupctchmng	New York Supreme Court, Chemung County	N.Y. Sup. Ct., Chemung Cty.	trial	state	New York
nysupctchtq	New York Supreme Court, Chautauqua County	N.Y. Sup. Ct., Chautauqua Cty.	trial	state	New York
nysupctclinton	New York Supreme Court, Clinton	N.Y. Sup. Ct., Clinton Cty.	trial	state	New York
nysupctclmb	New York Supreme Court, Columbia County	N.Y. Sup. Ct., Columbia Cty.	trial	state	New York
nysupctcrtlnd	New York Supreme Court, Cortland County	N.Y. Sup. Ct., Cortland Cty.	trial	state	New York
nysupctctrgs	New York Supreme Court, Cattaraugus	N.Y. Sup. Ct., Cattaraugus Cty.	trial	state	New York
nysupctdlwr	New York Supreme Court, Delaware County	N.Y. Sup. Ct., Delaware Cty.	trial	state	New York
nysupctdtchss	New York Supreme Court, Dutchess County	N.Y. Sup. Ct., Dutchess Cty.	trial	state	New York
nysupcterie	New York Supreme Court, Erie County	N.Y. Sup. Ct., Erie Cty.	trial	state	New York
nysupctessex	New York Supreme Court, Essex County	N.Y. Sup. Ct., Essex Cty.	trial	state	New York
nysupctfltn	New York Supreme Court, Fulton County	N.Y. Sup. Ct., Fulton Cty.	trial	state	New York
nysupctfrnkln	New York Supreme Court, Franklin County	N.Y. Sup. Ct., Franklin Cty.	trial	state	New York
nysupctgnss	New York Supreme Court, Genesee County	N.Y. Sup. Ct., Genesee Cty.	trial	state	New York
nysupctgrn	New York Supreme Court, Greene County	N.Y. Sup. Ct., Greene Cty.	trial	state	New York
nysupcthamilton	New York Supreme Court, Hamilton County	N.Y. Sup. Ct., Hamilton Cty.	trial	state	New York
nysupcthrkmr	New York Supreme Court, Herkimer County	N.Y. Sup. Ct., Herkimer Cty.	trial	state	New York
nysupctjffrsn	New York Supreme Court, Jefferson County	N.Y. Sup. Ct., Jefferson Cty.	trial	state	New York
nysupctkings	New York Supreme Court, Kings	N.Y. Sup. Ct., Kings Cty.	trial	state	New York
nysupctlewis	New York Supreme Court, Lewis County	N.Y. Sup. Ct., Lewis Cty.	trial	state	New York
nysupctlvngstn	New York Supreme Court, Livingston County	N.Y. Sup. Ct., Livingston Cty.	trial	state	New York
nysupctmdsn	New York Supreme Court, Madison County	N.Y. Sup. Ct., Madison Cty.	trial	state	New York
nysupctmntgmry	New York Supreme Court, Montgomery County	N.Y. Sup. Ct., Montgomery Cty.	trial	state	New York
nysupctmonroe	New York Supreme Court, Monroe County	N.Y. Sup. Ct., Monroe Cty.	trial	state	New York
nysupctnewyork	New York Supreme Court New York	N.Y. Sup. Ct., NYC Cty.	trial	state	New York
nysupctniagra	New York Supreme Court, Niagara	N.Y. Sup. Ct., Niagara Cty.	trial	state	New York
nysupctnndg	New York Supreme Court, Onondaga County	N.Y. Sup. Ct., Onondaga Cty.	trial	state	New York
nysupctnss	New York Supreme Court, Nassau County	N.Y. Sup. Ct., Nassau Cty.	trial	state	New York
nysupctntr	New York Supreme Court, Ontario County	N.Y. Sup. Ct., Ontario Cty.	trial	state	New York
nysupctoneida	New York Supreme Court Oneida Special Term	N.Y. Sup. Ct., Oneida Cty.	trial	state	New York
nysupctorange	New York Supreme Court, Orange County	N.Y. Sup. Ct., Orange Cty.	trial	state	New York
nysupctostego	New York Supreme Court, Otsego County	N.Y. Sup. Ct., Otsego Cty.	trial	state	New York
nysupctptnm	New York Supreme Court, Putnam County	N.Y. Sup. Ct., Putnam Cty.	trial	state	New York
nysupctqueens	Supreme Court, Queens County	N.Y. Sup. Ct., Queens Cty.	trial	state	New York
nysupctrcklnd	New York Supreme Court, Rockland County	N.Y. Sup. Ct., Rockland Cty.	trial	state	New York
nysupctren	New York Supreme Court, Rensselaer	N.Y. Sup. Ct., Rensselaer Cty.	trial	state	New York
nysupctrichmond	New York Supreme Court, Richmond County	N.Y. Sup. Ct., Richmond Cty.	trial	state	New York
nysupctrlns	New York Supreme Court, Orleans County	N.Y. Sup. Ct., Orleans Cty.	trial	state	New York
nysupctschnec	New York Supreme Court, Schenectady County	N.Y. Sup. Ct., Schenectady Cty.	trial	state	New York
nysupctscho	New York Supreme Court, Schoharie County	N.Y. Sup. Ct., Schoharie Cty.	trial	state	New York
nysupctschuy	New York Supreme Court, Schuyler County	N.Y. Sup. Ct., Schuyler Cty.	trial	state	New York
nysupctsllvn	New York Supreme Court, Sullivan County	N.Y. Sup. Ct., Sullivan Cty.	trial	state	New York
nysupctsnc	New York Supreme Court, Seneca County	N.Y. Sup. Ct., Seneca Cty.	trial	state	New York
nysupctsntlw	New York Supreme Court St. Lawrence	N.Y. Sup. Ct., St. Lawrence Cty.	trial	state	New York
nysupctsrtg	New York Supreme Court, Saratoga County	N.Y. Sup. Ct., Saratoga Cty.	trial	state	New York
nysupctstbn	New York Supreme Court Steuben	N.Y. Sup. Ct., Steuben Cty.	trial	state	New York
nysupctswg	New York Supreme Court, Oswego County	N.Y. Sup. Ct., Oswego Cty.	trial	state	New York
nysupcttioga	New York Supreme Court, Tioga County	N.Y. Sup. Ct., Tioga Cty.	trial	state	New York
nysupcttmpkns	New York Supreme Court, Tompkins County	N.Y. Sup. Ct., Tompkins Cty.	trial	state	New York
nysupctulster	New York Supreme Court Ulster Special Term	N.Y. Sup. Ct., Ulster Cty.	trial	state	New York
nysupctwarren	New York Supreme Court, Warren County	N.Y. Sup. Ct., Warren Cty.	trial	state	New York
nysupctwash	New York Supreme Court, Washington County	N.Y. Sup. Ct., Wash. Cty.	trial	state	New York
nysupctwayne	New York Supreme Court, Wayne County	N.Y. Sup. Ct., Wayne Cty.	trial	state	New York
nysupctwster	Supreme Court, Westchester County	N.Y. Sup. Ct., Wchstr. Cty.	trial	state	New York
nysupctwyom	New York Supreme Court, Wyoming County	N.Y. Sup. Ct., Wyoming Cty.	trial	state	New York
nysupctyates	New York Supreme Court, Yates County	N.Y. Sup. Ct., Yates Cty.	trial	state	New York
nysuperctbuf	Superior Court of Buffalo		trial	state	New York
nysuperctnyc	Superior Court of New York		trial	state	New York
nysuprctfflk	New York Supreme Court, Suffolk County	N.Y. Sup. Ct., Suffolk Cty.	trial	state	New York
nysurct	New York Surrogate's Court		trial	state	New York
nysurctalbany	Surrogate's Court, Albany County	N.Y. Surr. Ct., Albany Cty.	special	state	New York
nysurctbronx	Surrogate's Court, Bronx County	N.Y. Surr. Ct., Bronx, Cty.	special	state	New York
nysurctbroome	Surrogate's Court, Broome County	N.Y. Surr. Ct., Broome Cty.	special	state	New York
nysurctcattar	Surrogate's Court, Cattaraugus County	N.Y. Surr. Ct., Cattaraugus Cty.	special	state	New York
nysurctchauta	Surrogate's Court, Chautauqua County	N.Y. Surr. Ct., Chautauqua Cty.	special	state	New York
nysurctcortland	Surrogate's Court, Cortland County	N.Y. Surr. Ct., Cortland Cty.	special	state	New York
nysurctdelaware	Surrogate's Court, Delaware County	N.Y. Surr. Ct., Delaware Cty.	special	state	New York
nysurctdutchess	Surrogate's Court, Dutchess County	N.Y. Surr. Ct., Dutchess Cty.	special	state	New York
nysurcterie	Surrogate's Court, Erie County	N.Y. Surr. Ct., Erie Cty.	special	state	New York
nysurctessex	Surrogate's Court, Essex County	N.Y. Surr. Ct., Essex Cty.	special	state	New York
nysurctfranklin	Surrogate's Court, Franklin County	N.Y. Surr. Ct., Franklin Cty.	special	state	New York
nysurctgenesee	Surrogate's Court, Genesee County	N.Y. Surr. Ct., Genesee Cty.	special	state	New York
nysurctjefferso	Surrogate's Court, Jefferson County	N.Y. Surr. Ct., Jefferson Cty.	special	state	New York
nysurctkings	Surrogate's Court, Kings County	N.Y. Surr. Ct., Kings Cty.	special	state	New York
nysurctmadison	Surrogate's Court, Madison County	N.Y. Surr. Ct., Madison Cty.	special	state	New York
nysurctmonroe	Surrogate's Court, Monroe County	N.Y. Surr. Ct., Monroe Cty.	special	state	New York
nysurctnassau	Surrogate's Court, Nassau County	N.Y. Surr. Ct., Nassau Cty.	special	state	New York
nysurctnyc	Surrogate's Court, New York County	N.Y. Surr. Ct., New York Cty.	special	state	New York
nysurctoneida	Surrogate's Court, Oneida County	N.Y. Surr. Ct., Oneida Cty.	special	state	New York
nysurctonond	Surrogate's Court, Onondaga County	N.Y. Surr. Ct., Onondaga Cty.	special	state	New York
nysurctorange	Surrogate's Court, Orange County	N.Y. Surr. Ct., Orange Cty.	special	state	New York
nysurctputnam	Surrogate's Court, Putnam County	N.Y. Surr. Ct., Putnam Cty.	special	state	New York
nysurctqueens	Surrogate's Court, Queens County	N.Y. Surr. Ct., Queens Cty.	special	state	New York
nysurctrenssela	Surrogate's Court, Rensselaer County	N.Y. Surr. Ct., Rensselaer Cty.	special	state	New York
nysurctrichmond	Surrogate's Court, Richmond County	N.Y. Surr. Ct., Richmond Cty.	special	state	New York
nysurctrockland	Surrogate's Court, Rockland County	N.Y. Surr. Ct., Rockland Cty.	special	state	New York
nysurctsaratoga	Surrogate's Court, Saratoga County	N.Y. Surr. Ct., Saratoga Cty.	special	state	New York
nysurctschenect	Surrogate's Court, Schenectady County	N.Y. Surr. Ct., Schenectady Cty.	special	state	New York
nysurctsuffolk	Surrogate's Court, Suffolk County	N.Y. Surr. Ct., Suffolk Cty.	special	state	New York
nysurctsullivan	Surrogate's Court, Sullivan County	N.Y. Surr. Ct., Sullivan Cty.	special	state	New York
nysurcttompkins	Surrogate's Court, Tompkins County	N.Y. Surr. Ct., Tompkins Cty.	special	state	New York
nysurctulster	Surrogate's Court, Ulster County	N.Y. Surr. Ct., Ulster Cty.	special	state	New York
nysurctwarren	Surrogate's Court, Warren County	N.Y. Surr. Ct., Warren Cty.	special	state	New York
nysurctwayne	Surrogate's Court, Wayne County	N.Y. Surr. Ct., Wayne Cty.	special	state	New York
nysurctwestches	Surrogate's Court, Westchester County	N.Y. Surr. Ct., Westchester Cty.	special	state	New York
nysurctwyo	Surrogate's Court, Wyoming County	N.Y. Surr. Ct., Wyoming Cty.	special	state	New York
nysurctyates	Surrogate's Court, Yates County	N.Y. Surr. Ct., Yates Cty.	special	state	New York
nysyrcityct	Syracuse City Court	N.Y. City Ct., Syracuse	trial	state	New York
nytaghjustct	Taghkanic Justice Court	N.Y. Just. Court, Taghkanic	trial	state	New York
nytiogactyct	Tioga County Court	N.Y. Cty. Ct., Tioga Cty.	trial	state	New York
nytompkinsctyct	Tompkins County Court	N.Y. Cty. Ct., Tompkins Cty.	trial	state	New York
nytonacityct	Tonawanda City Court	N.Y. City Ct., Tonawanda	trial	state	New York
nytroycityct	Troy City Court	N.Y. City Ct., Troy	trial	state	New York
nytroyjustct	Troy City Police Court	N.Y. Just. Court, Troy	trial	state	New York
nyulsterctyct	Ulster County Court	N.Y. Cty. Ct., Ulster Cty.	trial	state	New York
nyuticacityct	Utica City Court	N.Y. City Ct., Utica	trial	state	New York
nyvalstrjustct	Valley Stream Justice Court	N.Y. Just. Court, Valley Stream	trial	state	New York
nywarrenctyct	Warren County Court	N.Y. Cty. Ct., Warren Cty.	trial	state	New York
nywashctyct	Washington County Court	N.Y. Cty. Ct., Washington Cty.	trial	state	New York
nywatertcityct	Watertown City Court	N.Y. City Ct., Watertown	trial	state	New York
nywaynectyct	Wayne County Court	N.Y. Cty. Ct., Wayne Cty.	trial	state	New York
nywb	United States Bankruptcy Court, W.D. New York	Bankr. W.D.N.Y.	bankruptcy	federal	New York
nywd	District Court, W.D. New York	W.D.N.Y.	trial	federal	New York
nywebsterjustct	Webster Justice Court	N.Y. Just. Court, Webster	trial	state	New York
nywestchcityct	City Court of Westchester	N.Y. City Ct., Westchester	trial	state	New York
nywestchcty	Westchester County Court	N.Y. Cty. Ct., Westchester Cty.	trial	state	New York
nywhplncityct	White Plains City Court	N.Y. City Ct., White Plains	trial	state	New York
nywyomingctyct	Wyoming County Court	N.Y. Cty. Ct., Wyoming Cty.	trial	state	New York
nyyatesctyct	Yates County Court	N.Y. Cty. Ct., Yates Cty.	trial	state	New York
nyyonkerscityct	Yonkers City Court	N.Y. City Ct., Yonkers	trial	state	New York
odawactapp	Little Traverse Bay Bands of Odawa Indians Tribal Appellate Court		special	tribal	Michigan
ohcirctadams	Adams Circuit Court	Oh. Circ. Ct., Adams	trial	state	Ohio
ohcirctallen	Allen Circuit Court	Oh. Circ. Ct., Allen	trial	state	Ohio
ohcirctashland	Ashland Circuit Court	Oh. Circ. Ct., Ashland	trial	state	Ohio
ohcirctashtabul	Ashtabula Circuit Court	Oh. Circ. Ct., Ashtabula	trial	state	Ohio
ohcirctathens	Athens Circuit Court	Oh. Circ. Ct., Athens	trial	state	Ohio
ohcirctauglaize	Auglaize County Circuit Court	Oh. Circ. Ct., Auglaize	trial	state	Ohio
ohcirctbelmont	Belmont Circuit Court	Oh. Circ. Ct., Belmont	trial	state	Ohio
ohcirctbrown	Brown Circuit Court	Oh. Circ. Ct., Brown	trial	state	Ohio
ohcirctbutler	Butler Circuit Court	Oh. Circ. Ct., Butler	trial	state	Ohio
ohcirctcarroll	Carroll Circuit Court	Oh. Circ. Ct., Carroll	trial	state	Ohio
ohcirctchampaig	Champaign Circuit Court	Oh. Circ. Ct., Champaign	trial	state	Ohio
ohcirctclark	Clark Circuit Court	Oh. Circ. Ct., Clark	trial	state	Ohio
ohcirctclermont	Clermont Circuit Court	Oh. Circ. Ct., Clermont	trial	state	Ohio
ohcirctclinton	Clinton Circuit Court	Oh. Circ. Ct., Clinton	trial	state	Ohio
ohcirctcolumbia	Columbiana Circuit Court	Oh. Circ. Ct., Columbiana	trial	state	Ohio
ohcirctcoshocto	Coshocton Circuit Court	Oh. Circ. Ct., Coshocton	trial	state	Ohio
ohcirctcrawford	Crawford Circuit Court	Oh. Circ. Ct., Crawford	trial	state	Ohio
ohcirctcuyahoga	Cuyahoga Circuit Court	Oh. Circ. Ct., Cuyahoga	trial	state	Ohio
ohcirctdarke	Darke Circuit Court	Oh. Circ. Ct., Darke	trial	state	Ohio
ohcirctdefiance	Defiance Circuit Court	Oh. Circ. Ct., Defiance	trial	state	Ohio
ohcirctdelaware	Delaware Circuit Court	Oh. Circ. Ct., Delaware	trial	state	Ohio
ohcircterie	Erie Circuit Court	Oh. Circ. Ct., Erie	trial	state	Ohio
ohcirctfairfiel	Fairfield Circuit Court	Oh. Circ. Ct., Fairfield	trial	state	Ohio
ohcirctfayette	Fayette Circuit Court	Oh. Circ. Ct., Fayette	trial	state	Ohio
ohcirctfranklin	Franklin Circuit Court	Oh. Circ. Ct., Franklin	trial	state	Ohio
ohcirctfulton	Fulton Circuit Court	Oh. Circ. Ct., Fulton	trial	state	Ohio
ohcirctgeauga	Geauga Circuit Court	Oh. Circ. Ct., Geauga	trial	state	Ohio
ohcirctgreene	Greene Circuit Court	Oh. Circ. Ct., Greene	trial	state	Ohio
ohcirctguernsey	Guernsey Circuit Court	Oh. Circ. Ct., Guernsey	trial	state	Ohio
ohcircthamilton	Hamilton Circuit Court	Oh. Circ. Ct., Hamilton	trial	state	Ohio
ohcircthancock	Hancock Circuit Court	Oh. Circ. Ct., Hancock	trial	state	Ohio
ohcircthancook	Hancook Circuit Court	Oh. Circ. Ct., Hancook	trial	state	Ohio
ohcircthardin	Hardin Circuit Court	Oh. Circ. Ct., Hardin	trial	state	Ohio
ohcirctharrison	Harrison Circuit Court	Oh. Circ. Ct., Harrison	trial	state	Ohio
ohcircthenry	Henry Circuit Court	Oh. Circ. Ct., Henry	trial	state	Ohio
ohcircthighland	Highland Circuit Court	Oh. Circ. Ct., Highland	trial	state	Ohio
ohcirctholmes	Holmes Circuit Court	Oh. Circ. Ct., Holmes	trial	state	Ohio
ohcircthuron	Huron Circuit Court	Oh. Circ. Ct., Huron	trial	state	Ohio
ohcirctjackson	Jackson Circuit Court	Oh. Circ. Ct., Jackson	trial	state	Ohio
ohcirctjefferso	Jefferson Circuit Court	Oh. Circ. Ct., Jefferson	trial	state	Ohio
ohcirctknox	Knox County Circuit Court	Oh. Circ. Ct., Knox	trial	state	Ohio
ohcirctlake	Lake County Circuit Court	Oh. Circ. Ct., Lake	trial	state	Ohio
ohcirctlawrence	Lawrence Circuit Court	Oh. Circ. Ct., Lawrence	trial	state	Ohio
ohcirctlicking	Licking Circuit Court	Oh. Circ. Ct., Licking	trial	state	Ohio
ohcirctlogan	Logan Circuit Court	Oh. Circ. Ct., Logan	trial	state	Ohio
ohcirctlorain	Lorain Circuit Court	Oh. Circ. Ct., Lorain	trial	state	Ohio
ohcirctlucas	Lucas Circuit Court	Oh. Circ. Ct., Lucas	trial	state	Ohio
ohcirctmadison	Madison Circuit Court	Oh. Circ. Ct., Madison	trial	state	Ohio
ohcirctmahoning	Mahoning Circuit Court	Oh. Circ. Ct., Mahoning	trial	state	Ohio
ohcirctmarion	Marion Circuit Court	Oh. Circ. Ct., Marion	trial	state	Ohio
ohcirctmedina	Medina Circuit Court	Oh. Circ. Ct., Medina	trial	state	Ohio
ohcirctmeigs	Meigs Circuit Court	Oh. Circ. Ct., Meigs	trial	state	Ohio
ohcirctmercer	Mercer Circuit Court	Oh. Circ. Ct., Mercer	trial	state	Ohio
ohcirctmiami	Miami Circuit Court	Oh. Circ. Ct., Miami	trial	state	Ohio
ohcirctmonroe	Monroe Circuit Court	Oh. Circ. Ct., Monroe	trial	state	Ohio
ohcirctmontgome	Montgomery Circuit Court	Oh. Circ. Ct., Montgomery	trial	state	Ohio
ohcirctmorgan	Morgan Circuit Court	Oh. Circ. Ct., Morgan	trial	state	Ohio
ohcirctmorrow	Morrow Circuit Court	Oh. Circ. Ct., Morrow	trial	state	Ohio
ohcirctmuskingu	Muskingum Circuit Court	Oh. Circ. Ct., Muskingum	trial	state	Ohio
ohcirctnoble	Noble Circuit Court	Oh. Circ. Ct., Noble	trial	state	Ohio
ohcirctottawa	Ottawa Circuit Court	Oh. Circ. Ct., Ottawa	trial	state	Ohio
ohcirctpaulding	Paulding Circuit Court	Oh. Circ. Ct., Paulding	trial	state	Ohio
ohcirctperry	Perry Circuit Court	Oh. Circ. Ct., Perry	trial	state	Ohio
ohcirctpickaway	Pickaway Circuit Court	Oh. Circ. Ct., Pickaway	trial	state	Ohio
ohcirctpike	Pike Circuit Court	Oh. Circ. Ct., Pike	trial	state	Ohio
ohcirctportage	Portage Circuit Court	Oh. Circ. Ct., Portage	trial	state	Ohio
ohcirctpreble	Preble Circuit Court	Oh. Circ. Ct., Preble	trial	state	Ohio
ohcirctputnam	Putnam Circuit Court	Oh. Circ. Ct., Putnam	trial	state	Ohio
ohcirctrichland	Richland Circuit Court	Oh. Circ. Ct., Richland	trial	state	Ohio
ohcirctross	Ross Circuit Court	Oh. Circ. Ct., Ross	trial	state	Ohio
ohcirctsandusky	Sandusky Circuit Court	Oh. Circ. Ct., Sandusky	trial	state	Ohio
ohcirctscioto	Scioto Circuit Court	Oh. Circ. Ct., Scioto	trial	state	Ohio
ohcirctseneca	Seneca Circuit Court	Oh. Circ. Ct., Seneca	trial	state	Ohio
ohcirctshelby	Shelby Circuit Court	Oh. Circ. Ct., Shelby	trial	state	Ohio
ohcirctstark	Stark Circuit Court	Oh. Circ. Ct., Stark	trial	state	Ohio
ohcirctsummit	Summit Circuit Court	Oh. Circ. Ct., Summit	trial	state	Ohio
ohcircttaggart	Taggart Circuit Court	Oh. Circ. Ct., Taggart	trial	state	Ohio
ohcircttrumbull	Trumbull Circuit Court	Oh. Circ. Ct., Trumbull	trial	state	Ohio
ohcircttuscaraw	Tuscarawas Circuit Court	Oh. Circ. Ct., Tuscarawas	trial	state	Ohio
ohcirctunion	Union County Circuit Court	Oh. Circ. Ct., Union	trial	state	Ohio
ohcirctvanwert	Van Wert Circuit Court	Oh. Circ. Ct., Van Wert	trial	state	Ohio
ohcirctvinton	Vinton County Circuit Court	Oh. Circ. Ct., Vinton	trial	state	Ohio
ohcirctwarren	Warren Circuit Court	Oh. Circ. Ct., Warren	trial	state	Ohio
ohcirctwayne	Wayne Circuit Court	Oh. Circ. Ct., Wayne	trial	state	Ohio
ohcirctwilliams	Williams Circuit Court	Oh. Circ. Ct., Williams	trial	state	Ohio
ohcirctwood	Wood Circuit Court	Oh. Circ. Ct., Wood	trial	state	Ohio
ohcirctwyandot	Wyandot Circuit Court	Oh. Circ. Ct., Wyandot	trial	state	Ohio
ohcirctwyandott	Wyandotte County Circuit Court	Oh. Circ. Ct., Wyandotte	trial	state	Ohio
ohctapp1	Court of Appeals of Ohio, First District	Oh. Ct. App. 1st Dist.	trial	state	Ohio
ohctapp10	Court of Appeals of Ohio, Tenth District	Oh. Ct. App. 10th Dist	trial	state	Ohio
ohctapp10frankl	Court of Appeals of Ohio, Tenth District, Franklin County	Oh. Ct. App. 10th Dist. Franklin	trial	state	Ohio
ohctapp11	Court of Appeals of Ohio, Eleventh District	Oh. Ct. App. 11th Dist.	trial	state	Ohio
ohctapp11ashtab	Court of Appeals of Ohio, Eleventh District, Ashtabula County	Oh. Ct. App. 11th Dist. Ashtabula	trial	state	Ohio
ohctapp11geauga	Court of Appeals of Ohio, Eleventh District, Geauga County	Oh. Ct. App. 11th Dist. Geauga	trial	state	Ohio
ohctapp11lake	Court of Appeals of Ohio, Eleventh District, Lake County	Oh. Ct. App. 11th Dist. Lake	trial	state	Ohio
ohctapp11portag	Court of Appeals of Ohio, Eleventh District, Portage County	Oh. Ct. App. 11th Dist. Portage	trial	state	Ohio
ohctapp11trumbu	Court of Appeals of Ohio, Eleventh District, Trumbull County	Oh. Ct. App. 11th Dist. Trumbull	trial	state	Ohio
ohctapp12	Court of Appeals of Ohio, Twelfth District	Oh. Ct. App. 12th Dist.	trial	state	Ohio
ohctapp12brown	Court of Appeals of Ohio, Twelfth District, Brown County	Oh. Ct. App. 12th Dist. Brown	trial	state	Ohio
ohctapp12butler	Court of Appeals of Ohio, Twelfth District, Butler County	Oh. Ct. App. 12th Dist. Butler	trial	state	Ohio
ohctapp12clermo	Court of Appeals of Ohio, Twelfth District, Clermont County	Oh. Ct. App. 12th Dist. Clermont	trial	state	Ohio
ohctapp12clinto	Court of Appeals of Ohio, Twelfth District, Clinton County	Oh. Ct. App. 12th Dist. Clinton	trial	state	Ohio
ohctapp12fayett	Court of Appeals of Ohio, Twelfth District, Fayette County	Oh. Ct. App. 12th Dist. Fayette	trial	state	Ohio
ohctapp12madiso	Court of Appeals of Ohio, Twelfth District, Madison County	Oh. Ct. App. 12th Dist. Madison	trial	state	Ohio
ohctapp12preble	Court of Appeals of Ohio, Twelfth District, Preble County	Oh. Ct. App. 12th Dist. Preble	trial	state	Ohio
ohctapp12warren	Court of Appeals of Ohio, Twelfth District, Warren County	Oh. Ct. App. 12th Dist. Warren	trial	state	Ohio
ohctapp1hamilto	Court of Appeals of Ohio, First District, Hamilton County	Oh. Ct. App. 1st Dist. Hamilton	trial	state	Ohio
ohctapp2	Court of Appeals of Ohio, Second District	Oh. Ct. App. 2nd Dist.	trial	state	Ohio
ohctapp2champai	Court of Appeals of Ohio, Second District, Champaign County	Oh. Ct. App. 2nd Dist. Champaign	trial	state	Ohio
ohctapp2clark	Court of Appeals of Ohio, Second District, Clark County	Oh. Ct. App. 2nd Dist. Clark	trial	state	Ohio
ohctapp2darke	Court of Appeals of Ohio, Second District, Darke County	Oh. Ct. App. 2nd Dist. Darke	trial	state	Ohio
ohctapp2greene	Court of Appeals of Ohio, Second District, Greene County	Oh. Ct. App. 2nd Dist. Greene	trial	state	Ohio
ohctapp2miami	Court of Appeals of Ohio, Second District, Miami County	Oh. Ct. App. 2nd Dist. Miami	trial	state	Ohio
ohctapp2montgom	Court of Appeals of Ohio, Second District, Montgomery County	Oh. Ct. App. 2nd Dist. Montgomery	trial	state	Ohio
ohctapp3	Court of Appeals of Ohio, Third District	Oh. Ct. App. 3rd Dist	trial	state	Ohio
ohctapp3allen	Court of Appeals of Ohio, Third District, Allen County	Oh. Ct. App. 3rd Dist. Allen	trial	state	Ohio
ohctapp3auglaiz	Court of Appeals of Ohio, Third District, Auglaize County	Oh. Ct. App. 3rd Dist. Auglaize	trial	state	Ohio
ohctapp3crawfor	Court of Appeals of Ohio, Third District, Crawford County	Oh. Ct. App. 3rd Dist. Crawford	trial	state	Ohio
ohctapp3defianc	Court of Appeals of Ohio, Third District, Defiance County	Oh. Ct. App. 3rd Dist. Defiance	trial	state	Ohio
ohctapp3hancock	Court of Appeals of Ohio, Third District, Hancock County	Oh. Ct. App. 3rd Dist. Hancock	trial	state	Ohio
ohctapp3hardin	Court of Appeals of Ohio, Third District, Hardin County	Oh. Ct. App. 3rd Dist. Hardin	trial	state	Ohio
ohctapp3henry	Court of Appeals of Ohio, Third District, Henry County	Oh. Ct. App. 3rd Dist. Henry	trial	state	Ohio
ohctapp3logan	Court of Appeals of Ohio, Third District, Logan County	Oh. Ct. App. 3rd Dist. Logan	trial	state	Ohio
ohctapp3marion	Court of Appeals of Ohio, Third District, Marion County	Oh. Ct. App. 3rd Dist. Marion	trial	state	Ohio
ohctapp3mercer	Court of Appeals of Ohio, Third District, Mercer County	Oh. Ct. App. 3rd Dist. Mercer	trial	state	Ohio
ohctapp3pauldin	Court of Appeals of Ohio, Third District, Paulding County	Oh. Ct. App. 3rd Dist. Paulding	trial	state	Ohio
ohctapp3putnam	Court of Appeals of Ohio, Third District, Putnam County	Oh. Ct. App. 3rd Dist. Putnam	trial	state	Ohio
ohctapp3seneca	Court of Appeals of Ohio, Third District, Seneca County	Oh. Ct. App. 3rd Dist. Seneca	trial	state	Ohio
ohctapp3shelby	Court of Appeals of Ohio, Third District, Shelby County	Oh. Ct. App. 3rd Dist. Shelby	trial	state	Ohio
ohctapp3union	Court of Appeals of Ohio, Third District, Union County	Oh. Ct. App. 3rd Dist. Union	trial	state	Ohio
ohctapp3vanwert	Court of Appeals of Ohio, Third District, Van Wert County	Oh. Ct. App. 3rd Dist. Van Wert	trial	state	Ohio
ohctapp3wyandot	Court of Appeals of Ohio, Third District, Wyandot County	Oh. Ct. App. 3rd Dist. Wyandot	trial	state	Ohio
ohctapp4	Court of Appeals of Ohio, Fourth District	Oh. Ct. App. 4th Dist.	trial	state	Ohio
ohctapp4adams	Court of Appeals of Ohio, Fourth District, Adams County	Oh. Ct. App. 4th Dist. Adams	trial	state	Ohio
ohctapp4athens	Court of Appeals of Ohio, Fourth District, Athens County	Oh. Ct. App. 4th Dist. Athens	trial	state	Ohio
ohctapp4gallia	Court of Appeals of Ohio, Fourth District, Gallia County	Oh. Ct. App. 4th Dist. Gallia	trial	state	Ohio
ohctapp4highlan	Court of Appeals of Ohio, Fourth District, Highland County	Oh. Ct. App. 4th Dist. Highland	trial	state	Ohio
ohctapp4hocking	Court of Appeals of Ohio, Fourth District, Hocking County	Oh. Ct. App. 4th Dist. Hocking	trial	state	Ohio
ohctapp4jackson	Court of Appeals of Ohio, Fourth District, Jackson County	Oh. Ct. App. 4th Dist. Jackson	trial	state	Ohio
ohctapp4lawrenc	Court of Appeals of Ohio, Fourth District, Lawrence County	Oh. Ct. App. 4th Dist. Lawrence	trial	state	Ohio
ohctapp4meigs	Court of Appeals of Ohio, Fourth District, Meigs County	Oh. Ct. App. 4th Dist. Meigs	trial	state	Ohio
ohctapp4pickawa	Court of Appeals of Ohio, Fourth District, Pickaway County	Oh. Ct. App. 4th Dist. Pickaway	trial	state	Ohio
ohctapp4pike	Court of Appeals of Ohio, Fourth District, Pike County	Oh. Ct. App. 4th Dist. Pike	trial	state	Ohio
ohctapp4ross	Court of Appeals of Ohio, Fourth District, Ross County	Oh. Ct. App. 4th Dist. Ross	trial	state	Ohio
ohctapp4scioto	Court of Appeals of Ohio, Fourth District, Scioto County	Oh. Ct. App. 4th Dist. Scioto	trial	state	Ohio
ohctapp4vinton	Court of Appeals of Ohio, Fourth District, Vinton County	Oh. Ct. App. 4th Dist. Vinton	trial	state	Ohio
ohctapp4washing	Court of Appeals of Ohio, Fourth District, Washington County	Oh. Ct. App. 4th Dist. Washington	trial	state	Ohio
ohctapp5	Court of Appeals of Ohio, Fifth District	Oh. Ct. App. 5th Dist.	trial	state	Ohio
ohctapp5ashland	Court of Appeals of Ohio, Fifth District, Ashland County	Oh. Ct. App. 5th Dist. Ashland	trial	state	Ohio
ohctapp5coshoct	Court of Appeals of Ohio, Fifth District, Coshocton County	Oh. Ct. App. 5th Dist. Coshocton	trial	state	Ohio
ohctapp5delawar	Court of Appeals of Ohio, Fifth District, Delaware County	Oh. Ct. App. 5th Dist. Delaware	trial	state	Ohio
ohctapp5fairfie	Court of Appeals of Ohio, Fifth District, Fairfield County	Oh. Ct. App. 5th Dist. Fairfield	trial	state	Ohio
ohctapp5guernse	Court of Appeals of Ohio, Fifth District, Guernsey County	Oh. Ct. App. 5th Dist. Guernsey	trial	state	Ohio
ohctapp5holmes	Court of Appeals of Ohio, Fifth District, Holmes County	Oh. Ct. App. 5th Dist. Holmes	trial	state	Ohio
ohctapp5knox	Court of Appeals of Ohio, Fifth District, Knox County	Oh. Ct. App. 5th Dist. Knox	trial	state	Ohio
ohctapp5licking	Court of Appeals of Ohio, Fifth District, Licking County	Oh. Ct. App. 5th Dist. Licking	trial	state	Ohio
ohctapp5morgan	Court of Appeals of Ohio, Fifth District, Morgan County	Oh. Ct. App. 5th Dist. Morgan	trial	state	Ohio
ohctapp5morrow	Court of Appeals of Ohio, Fifth District, Morrow County	Oh. Ct. App. 5th Dist. Morrow	trial	state	Ohio
ohctapp5musking	Court of Appeals of Ohio, Fifth District, Muskingum County	Oh. Ct. App. 5th Dist. Muskingum	trial	state	Ohio
ohctapp5richlan	Court of Appeals of Ohio, Fifth District, Richland County	Oh. Ct. App. 5th Dist. Richland	trial	state	Ohio
ohctapp5stark	Court of Appeals of Ohio, Fifth District, Stark County	Oh. Ct. App. 5th Dist. Stark	trial	state	Ohio
ohctapp5tuscara	Court of Appeals of Ohio, Fifth District, Tuscarawas County	Oh. Ct. App. 5th Dist. Tuscarawas	trial	state	Ohio
ohctapp6	Court of Appeals of Ohio, Sixth District	Oh. Ct. App. 6th Dist	trial	state	Ohio
ohctapp6erie	Court of Appeals of Ohio, Sixth District, Erie County	Oh. Ct. App. 6th Dist. Erie	trial	state	Ohio
ohctapp6fulton	Court of Appeals of Ohio, Sixth District, Fulton County	Oh. Ct. App. 6th Dist. Fulton	trial	state	Ohio
ohctapp6huron	Court of Appeals of Ohio, Sixth District, Huron County	Oh. Ct. App. 6th Dist. Huron	trial	state	Ohio
ohctapp6lucas	Court of Appeals of Ohio, Sixth District, Lucas County	Oh. Ct. App. 6th Dist. Lucas	trial	state	Ohio
ohctapp6ottawa	Court of Appeals of Ohio, Sixth District, Ottawa County	Oh. Ct. App. 6th Dist. Ottawa	trial	state	Ohio
ohctapp6sandusk	Court of Appeals of Ohio, Sixth District, Sandusky County	Oh. Ct. App. 6th Dist. Sandusky	trial	state	Ohio
ohctapp6william	Court of Appeals of Ohio, Sixth District, Williams County	Oh. Ct. App. 6th Dist. Williams	trial	state	Ohio
ohctapp6wood	Court of Appeals of Ohio, Sixth District, Wood County	Oh. Ct. App. 6th Dist. Wood	trial	state	Ohio
ohctapp7	Court of Appeals of Ohio, Seventh District	Oh. Ct. App. 7th Dist.	trial	state	Ohio
ohctapp7belmont	Court of Appeals of Ohio, Seventh District, Belmont County	Oh. Ct. App. 7th Dist. Belmont	trial	state	Ohio
ohctapp7carroll	Court of Appeals of Ohio, Seventh District, Carroll County	Oh. Ct. App. 7th Dist. Carroll	trial	state	Ohio
ohctapp7columbi	Court of Appeals of Ohio, Seventh District, Columbiana County	Oh. Ct. App. 7th Dist. Columbiana	trial	state	Ohio
ohctapp7harriso	Court of Appeals of Ohio, Seventh District, Harrison County	Oh. Ct. App. 7th Dist. Harrison	trial	state	Ohio
ohctapp7jeffers	Court of Appeals of Ohio, Seventh District, Jefferson County	Oh. Ct. App. 7th Dist. Jefferson	trial	state	Ohio
ohctapp7mahonin	Court of Appeals of Ohio, Seventh District, Mahoning County	Oh. Ct. App. 7th Dist. Mahoning	trial	state	Ohio
ohctapp7monroe	Court of Appeals of Ohio, Seventh District, Monroe County	Oh. Ct. App. 7th Dist. Monroe	trial	state	Ohio
ohctapp7noble	Court of Appeals of Ohio, Seventh District, Noble County	Oh. Ct. App. 7th Dist. Noble	trial	state	Ohio
ohctapp8	Court of Appeals of Ohio, Eighth District	Oh. Ct. App. 8th Dist.	trial	state	Ohio
ohctapp8cuyahog	Court of Appeals of Ohio, Eighth District, Cuyahoga County	Oh. Ct. App. 8th Dist. Cuyahoga	trial	state	Ohio
ohctapp9	Court of Appeals of Ohio, Ninth District	Oh. Ct. App. 9th Dist.	trial	state	Ohio
ohctapp9lorain	Court of Appeals of Ohio, Ninth District, Lorain County	Oh. Ct. App. 9th Dist. Lorain	trial	state	Ohio
ohctapp9medina	Court of Appeals of Ohio, Ninth District, Medina County	Oh. Ct. App. 9th Dist. Medina	trial	state	Ohio
ohctapp9summit	Court of Appeals of Ohio, Ninth District, Summit County	Oh. Ct. App. 9th Dist. Summit	trial	state	Ohio
ohctapp9wayne	Court of Appeals of Ohio, Ninth District, Wayne County	Oh. Ct. App. 9th Dist. Wayne	trial	state	Ohio
ohctcompladams	Adams County Court of Common Pleas	Oh. Ct. Com. Pl., Adams	trial	state	Ohio
ohctcomplallen	Allen County Court of Common Pleas	Oh. Ct. Com. Pl., Allen	trial	state	Ohio
ohctcomplashlan	Ashland County Court of Common Pleas	Oh. Ct. Com. Pl., Ashland	trial	state	Ohio
ohctcomplashtab	Ashtabula County Court of Common Pleas	Oh. Ct. Com. Pl., Ashtabula	trial	state	Ohio
ohctcomplathens	Athens County Court of Common Pleas	Oh. Ct. Com. Pl., Athens	trial	state	Ohio
ohctcomplauglai	Auglaize County Court of Common Pleas	Oh. Ct. Com. Pl., Auglaize	trial	state	Ohio
ohctcomplbelmon	Belmont County Court of Common Pleas	Oh. Ct. Com. Pl., Belmont	trial	state	Ohio
ohctcomplboss	Boss County Court of Common Pleas	Oh. Ct. Com. Pl., Boss	trial	state	Ohio
ohctcomplbrown	Brown County Court of Common Pleas	Oh. Ct. Com. Pl., Brown	trial	state	Ohio
ohctcomplbutler	Butler County Court of Common Pleas	Oh. Ct. Com. Pl., Butler	trial	state	Ohio
ohctcomplcarrol	Carroll County Court of Common Pleas	Oh. Ct. Com. Pl., Carroll	trial	state	Ohio
ohctcomplchampa	Champaign County Court of Common Pleas	Oh. Ct. Com. Pl., Champaign	trial	state	Ohio
ohctcomplclark	Clark County Court of Common Pleas	Oh. Ct. Com. Pl., Clark	trial	state	Ohio
ohctcomplclarke	Clarke County Court of Common Pleas	Oh. Ct. Com. Pl., Clarke	trial	state	Ohio
ohctcomplclermo	Clermont County Court of Common Pleas	Oh. Ct. Com. Pl., Clermont	trial	state	Ohio
ohctcomplclinto	Clinton County Court of Common Pleas	Oh. Ct. Com. Pl., Clinton	trial	state	Ohio
ohctcomplcolumb	Columbiana County Court of Common Pleas	Oh. Ct. Com. Pl., Columbiana	trial	state	Ohio
ohctcomplcoshoc	Coshocton County Court of Common Pleas	Oh. Ct. Com. Pl., Coshocton	trial	state	Ohio
ohctcomplcrawfo	Crawford County Court of Common Pleas	Oh. Ct. Com. Pl., Crawford	trial	state	Ohio
ohctcomplcuyaho	Cuyahoga County Common Pleas Court	Oh. Ct. Com. Pl., Cuyahoga	trial	state	Ohio
ohctcompldarke	Darke County Court of Common Pleas	Oh. Ct. Com. Pl., Darke	trial	state	Ohio
ohctcompldefian	Defiance County Court of Common Pleas	Oh. Ct. Com. Pl., Defiance	trial	state	Ohio
ohctcompldelawa	Delaware County Court of Common Pleas	Oh. Ct. Com. Pl., Delaware	trial	state	Ohio
ohctcomplerie	Erie County Court of Common Pleas	Oh. Ct. Com. Pl., Erie	trial	state	Ohio
ohctcomplfairfi	Fairfield County Court of Common Pleas	Oh. Ct. Com. Pl., Fairfield	trial	state	Ohio
ohctcomplfayett	Fayette County Court of Common Pleas	Oh. Ct. Com. Pl., Fayette	trial	state	Ohio
ohctcomplfrankl	Court of Common Pleas of Ohio, Franklin County, Civil Division	Oh. Ct. Com. Pl., Franklin Civil Division	trial	state	Ohio
ohctcomplfulton	Fulton County Court of Common Pleas	Oh. Ct. Com. Pl., Fulton	trial	state	Ohio
ohctcomplgalia	Galia County Court of Common Pleas	Oh. Ct. Com. Pl., Galia	trial	state	Ohio
ohctcomplgallia	Gallia County Court of Common Pleas	Oh. Ct. Com. Pl., Gallia	trial	state	Ohio
ohctcomplgeauga	Geauga County Court of Common Pleas	Oh. Ct. Com. Pl., Geauga	trial	state	Ohio
ohctcomplgreen	Green County Court of Common Pleas	Oh. Ct. Com. Pl., Green	trial	state	Ohio
ohctcomplgreene	Greene County Court of Common Pleas	Oh. Ct. Com. Pl., Greene	trial	state	Ohio
ohctcomplguerns	Guernsey County Court of Common Pleas	Oh. Ct. Com. Pl., Guernsey	trial	state	Ohio
ohctcomplhamilt	Court of Common Pleas of Ohio, Hamilton County	Oh. Ct. Com. Pl., Hamilton	trial	state	Ohio
ohctcomplhancoc	Hancock County Court of Common Pleas	Oh. Ct. Com. Pl., Hancock	trial	state	Ohio
ohctcomplhardin	Hardin County Court of Common Pleas	Oh. Ct. Com. Pl., Hardin	trial	state	Ohio
ohctcomplharris	Harrison County Court of Common Pleas	Oh. Ct. Com. Pl., Harrison	trial	state	Ohio
ohctcomplhenry	Henry County Court of Common Pleas	Oh. Ct. Com. Pl., Henry	trial	state	Ohio
ohctcomplhighla	Highland County Court of Common Pleas	Oh. Ct. Com. Pl., Highland	trial	state	Ohio
ohctcomplhockin	Hocking County Court of Common Pleas	Oh. Ct. Com. Pl., Hocking	trial	state	Ohio
ohctcomplholmes	Holmes County Court of Common Pleas	Oh. Ct. Com. Pl., Holmes	trial	state	Ohio
ohctcomplhuron	Huron County Court of Common Pleas	Oh. Ct. Com. Pl., Huron	trial	state	Ohio
ohctcompljackso	Jackson County Court of Common Pleas	Oh. Ct. Com. Pl., Jackson	trial	state	Ohio
ohctcompljeffer	Jefferson County Court of Common Pleas	Oh. Ct. Com. Pl., Jefferson	trial	state	Ohio
ohctcomplknox	Knox County Court of Common Pleas	Oh. Ct. Com. Pl., Knox	trial	state	Ohio
ohctcompllake	Lake County Court of Common Pleas	Oh. Ct. Com. Pl., Lake	trial	state	Ohio
ohctcompllawren	Lawrence County Common Pleas Court	Oh. Ct. Com. Pl., Lawrence	trial	state	Ohio
ohctcompllickin	Licking County Court of Common Pleas	Oh. Ct. Com. Pl., Licking	trial	state	Ohio
ohctcompllogan	Logan County Court of Common Pleas	Oh. Ct. Com. Pl., Logan	trial	state	Ohio
ohctcompllorain	Lorain County Court of Common Pleas	Oh. Ct. Com. Pl., Lorain	trial	state	Ohio
ohctcompllucas	Lucas County Court of Common Pleas	Oh. Ct. Com. Pl., Lucas	trial	state	Ohio
ohctcomplmadiso	Madison County Court of Common Pleas	Oh. Ct. Com. Pl., Madison	trial	state	Ohio
ohctcomplmahoni	Mahoning County Court of Common Pleas	Oh. Ct. Com. Pl., Mahoning	trial	state	Ohio
ohctcomplmarion	Marion County Court of Common Pleas	Oh. Ct. Com. Pl., Marion	trial	state	Ohio
ohctcomplmedina	Medina County Court of Common Pleas	Oh. Ct. Com. Pl., Medina	trial	state	Ohio
ohctcomplmeigs	Meigs County Court of Common Pleas	Oh. Ct. Com. Pl., Meigs	trial	state	Ohio
ohctcomplmercer	Mercer County Court of Common Pleas	Oh. Ct. Com. Pl., Mercer	trial	state	Ohio
ohctcomplmiami	Miami County Court of Common Pleas	Oh. Ct. Com. Pl., Miami	trial	state	Ohio
ohctcomplmonroe	Monroe County Court of Common Pleas	Oh. Ct. Com. Pl., Monroe	trial	state	Ohio
ohctcomplmontgo	Montgomery County Court of Common Pleas	Oh. Ct. Com. Pl., Montgomery	trial	state	Ohio
ohctcomplmorgan	Morgan County Court of Common Pleas	Oh. Ct. Com. Pl., Morgan	trial	state	Ohio
ohctcomplmorrow	Morrow County Court of Common Pleas	Oh. Ct. Com. Pl., Morrow	trial	state	Ohio
ohctcomplmuskin	Muskingum County Court of Common Pleas	Oh. Ct. Com. Pl., Muskingum	trial	state	Ohio
ohctcomplnoble	Noble County Court of Common Pleas	Oh. Ct. Com. Pl., Noble	trial	state	Ohio
ohctcomplottawa	Ottawa County Court of Common Pleas	Oh. Ct. Com. Pl., Ottawa	trial	state	Ohio
ohctcomplpauldi	Paulding County Court of Common Pleas	Oh. Ct. Com. Pl., Paulding	trial	state	Ohio
ohctcomplpickaw	Pickaway County Court of Common Pleas	Oh. Ct. Com. Pl., Pickaway	trial	state	Ohio
ohctcomplpike	Pike County Court of Common Pleas	Oh. Ct. Com. Pl., Pike	trial	state	Ohio
ohctcomplportag	Portage County Court of Common Pleas	Oh. Ct. Com. Pl., Portage	trial	state	Ohio
ohctcomplpreble	Preble County Court of Common Pleas	Oh. Ct. Com. Pl., Preble	trial	state	Ohio
ohctcomplputnam	Putnam County Court of Common Pleas	Oh. Ct. Com. Pl., Putnam	trial	state	Ohio
ohctcomplrichla	Richland County Court of Common Pleas	Oh. Ct. Com. Pl., Richland	trial	state	Ohio
ohctcomplross	Ross County Court of Common Pleas	Oh. Ct. Com. Pl., Ross	trial	state	Ohio
ohctcomplsandus	Sandusky County Court of Common Pleas	Oh. Ct. Com. Pl., Sandusky	trial	state	Ohio
ohctcomplscioto	Scioto County Court of Common Pleas	Oh. Ct. Com. Pl., Scioto	trial	state	Ohio
ohctcomplseneca	Seneca County Court of Common Pleas	Oh. Ct. Com. Pl., Seneca	trial	state	Ohio
ohctcomplshelby	Shelby County Court of Common Pleas	Oh. Ct. Com. Pl., Shelby	trial	state	Ohio
ohctcomplstark	Stark County Court of Common Pleas	Oh. Ct. Com. Pl., Stark	trial	state	Ohio
ohctcomplsummit	Summit County Court of Common Pleas	Oh. Ct. Com. Pl., Summit	trial	state	Ohio
ohctcompltascar	Tascarawas County Court of Common Pleas	Oh. Ct. Com. Pl., Tascarawas	trial	state	Ohio
ohctcompltrumbu	Trumbull County Court of Common Pleas	Oh. Ct. Com. Pl., Trumbull	trial	state	Ohio
ohctcompltuscar	Tuscarawas County Court of Common Pleas	Oh. Ct. Com. Pl., Tuscarawas	trial	state	Ohio
ohctcomplunion	Union County Court of Common Pleas	Oh. Ct. Com. Pl., Union	trial	state	Ohio
ohctcomplvanwe	Van Wert County Court of Common Pleas	Oh. Ct. Com. Pl., Van Wert	trial	state	Ohio
ohctcomplvinton	Vinton County Court of Common Pleas	Oh. Ct. Com. Pl., Vinton	trial	state	Ohio
ohctcomplwarren	Warren County Court of Common Pleas	Oh. Ct. Com. Pl., Warren	trial	state	Ohio
ohctcomplwashin	Washington County Court of Common Pleas	Oh. Ct. Com. Pl., Washington	trial	state	Ohio
ohctcomplwayne	Wayne County Court of Common Pleas	Oh. Ct. Com. Pl., Wayne	trial	state	Ohio
ohctcomplwillia	Williams County Court of Common Pleas	Oh. Ct. Com. Pl., Williams	trial	state	Ohio
ohctcomplwood	Wood County Court of Common Pleas	Oh. Ct. Com. Pl., Wood	trial	state	Ohio
ohctcomplwyando	Wyandot County Court of Common Pleas	Oh. Ct. Com. Pl., Wyandot	trial	state	Ohio
ohctinsolv	Ohio Court of Insolvency	Oh. Ct. Insolv.	trial	state	Ohio
ohctinsolvcuyah	Cuyahoga County Court of Insolvency	Cuyahoga Cty. Ct. of Insolv.	other	state	Ohio
ohctinsolvhamil	Hamilton County Court of Insolvency	Hamilton Cty. Ct. of Insolv.	other	state	Ohio
ohio	Ohio Supreme Court	Ohio	appeals	state	Ohio
ohioag	Opinion of The Ohio Attorney General		attorney-general	state	Ohio
ohiobar	Board of Commissioners On The Unauthorized Practice of Law State of Ohio		trial	state	Ohio
ohiocirct	Ohio Circuit Courts	Oh. Circ. Ct.	trial	state	Ohio
ohiocivright	Ohio Civil Rights Commission		other	state	Ohio
ohiocountyct	Ohio County Courts		trial	state	Ohio
ohioctapp	Ohio Court of Appeals	Ohio Ct. App.	appeals	state	Ohio
ohioctcl	Ohio Court of Claims	Ohio Ct. Cl.	appeals	state	Ohio
ohioctcompl	Court of Common Pleas of Ohio		trial	state	Ohio
ohioctnp	Ohio Court of Nisi Prius	Oh. Ct. N.P.	other	state	Ohio
ohioctyctadams	Adams County Court, Ohio		trial	state	Ohio
ohioctyctashtab	Ashtabula County Courts, Ohio		trial	state	Ohio
ohioctyctbelmon	Belmont County Courts, Ohio		trial	state	Ohio
ohioctyctbrown	Brown County Courts, Ohio		trial	state	Ohio
ohioctyctbutler	Butler County Courts, Ohio		trial	state	Ohio
ohioctyctclark	Clark County Court, Ohio		trial	state	Ohio
ohioctyctcolum	Columbiana County Courts, Ohio		trial	state	Ohio
ohioctyctcosh	Coshocton County Court, Ohio		trial	state	Ohio
ohioctyctfrank	Franklin County Courts, Ohio		trial	state	Ohio
ohioctyctfulton	Fulton County Courts, Ohio		trial	state	Ohio
ohioctyctharris	Harrison County Court, Ohio		trial	state	Ohio
ohioctycthighla	Highland County Court, Ohio		trial	state	Ohio
ohioctyctjeffer	Jefferson County Courts, Ohio		trial	state	Ohio
ohioctyctmahoni	Mahoning County Courts, Ohio		trial	state	Ohio
ohioctyctmeigs	Meigs County Court, Ohio		trial	state	Ohio
ohioctyctmonroe	Monroe County Court, Ohio		trial	state	Ohio
ohioctyctmorgan	Morgan County Court, Ohio		trial	state	Ohio
ohioctyctmuskin	Muskingum County Court, Ohio		trial	state	Ohio
ohioctyctnoble	Noble County Court, Ohio		trial	state	Ohio
ohioctyctpauldi	Paulding County Court, Ohio		trial	state	Ohio
ohioctyctperry	Perry County Court, Ohio		trial	state	Ohio
ohioctyctpike	Pike County Court, Ohio		trial	state	Ohio
ohioctyctputnam	Putnam County Court, Ohio		trial	state	Ohio
ohioctyctsandus	Sandusky County Courts, Ohio		trial	state	Ohio
ohioctyctstark	Stark County Courts, Ohio		trial	state	Ohio
ohioctycttrumbu	Trumbull County Courts, Ohio		trial	state	Ohio
ohioctycttuscar	Tuscarawas County Court, Ohio		trial	state	Ohio
ohioctyctvinton	Vinton County Court, Ohio		trial	state	Ohio
ohioctyctwarren	Warren County Court, Ohio		trial	state	Ohio
ohiod	District Court, D. Ohio	D. Ohio	trial	federal	Ohio
ohiodistct	Ohio District Courts		trial	state	Ohio
ohiomagct	Ohio Magistrate Court		trial	state	Ohio
ohiopuc	Ohio Public Utilities Commission		trial	state	Ohio
ohiorac	Ohio State Racing Commission		special	special	Ohio
ohiosuperct	Ohio Superior Court	OH. Super. Ct.	trial	state	Ohio
ohiotax	Board of Tax Appeals of Ohio Department of Taxation		special	state	Ohio
ohjuvct	Juvenile Court of Ohio		trial	state	Ohio
ohjuvctallen	Allen County Juvenile Court	Oh. Juv. Ct., Allen	trial	state	Ohio
ohjuvctcolumbia	Columbiana County Juvenile Court	Oh. Juv. Ct., Columbiana	trial	state	Ohio
ohjuvctcuyahoga	Cuyahoga County Juvenile Court	Oh. Juv. Ct., Cuyahoga	trial	state	Ohio
ohjuvctgreene	Greene County Juvenile Court	Oh. Juv. Ct., Greene	trial	state	Ohio
ohjuvcthamilton	Hamilton County Juvenile Court	Oh. Juv. Ct., Hamilton	trial	state	Ohio
ohjuvcthuron	Huron County Juvenile Court	Oh. Juv. Ct., Huron	trial	state	Ohio
ohjuvctlicking	Licking County Juvenile Court	Oh. Juv. Ct., Licking	trial	state	Ohio
ohjuvctlucas	Lucas County Juvenile Court	Oh. Juv. Ct., Lucas	trial	state	Ohio
ohjuvctmarion	Marion County Juvenile Court	Oh. Juv. Ct., Marion	trial	state	Ohio
ohjuvctmuskingu	Muskingum County Juvenile Court	Oh. Juv. Ct., Muskingum	trial	state	Ohio
ohjuvctnoble	Noble County Juvenile Court	Oh. Juv. Ct., Noble	trial	state	Ohio
ohjuvctpreble	Preble County Juvenile Court	Oh. Juv. Ct., Preble	trial	state	Ohio
ohjuvcttuscaraw	Tuscarawas County Juvenile Court	Oh. Juv. Ct., Tuscarawas	trial	state	Ohio
ohjuvctwarren	Warren County Juvenile Court	Oh. Juv. Ct., Warren	trial	state	Ohio
ohjuvctwayne	Wayne County Juvenile Court	Oh. Juv. Ct., Wayne	trial	state	Ohio
ohmayorct	Ohio Mayors' Court	Oh. Mayor Ct.	other	state	Ohio
ohmayorctcinci	Cincinnati Police Court	Oh. Mayor Ct., Cincinnati	other	state	Ohio
ohmayorctclev	Cleveland Police Court	Oh. Mayor Ct., Cleveland	other	state	Ohio
ohmayorctcolum	Columbus Police Court	Oh. Mayor Ct., Columbus	other	state	Ohio
ohmunict	Municipal Courts of Ohio		trial	state	Ohio
ohmunictakron	Akron Municipal Court	Oh. Muni. Ct., Akron	trial	state	Ohio
ohmunictashland	Ashland Municipal Court	Oh. Muni. Ct., Ashland	trial	state	Ohio
ohmunictashtabu	Ashtabula Municipal Court	Oh. Muni. Ct., Ashtabula	trial	state	Ohio
ohmunictathens	Athens County Municipal Court	Oh. Muni. Ct., Athens	trial	state	Ohio
ohmunictauglaiz	Auglaize County Municipal Court	Oh. Muni. Ct., Auglaize	trial	state	Ohio
ohmunictavonlak	Avon Lake Municipal Court	Oh. Muni. Ct., Avon Lake	trial	state	Ohio
ohmunictbarbert	Barberton Municipal Court	Oh. Muni. Ct., Barberton	trial	state	Ohio
ohmunictbedford	Bedford Municipal Court	Oh. Muni. Ct., Bedford	trial	state	Ohio
ohmunictbellefo	Bellefontaine Municipal Court	Oh. Muni. Ct., Bellefontaine	trial	state	Ohio
ohmunictberea	Berea Municipal Court	Oh. Muni. Ct., Berea	trial	state	Ohio
ohmunictbowling	Bowling Green County Municipal Court	Oh. Muni. Ct., Bowling Green	trial	state	Ohio
ohmunictcanton	Canton Municipal Court	Oh. Muni. Ct., Canton	trial	state	Ohio
ohmunictcelina	Celina Municipal Court	Oh. Muni. Ct., Celina	trial	state	Ohio
ohmunictchardon	Chardon Municipal Court	Oh. Muni. Ct., Chardon	trial	state	Ohio
ohmunictchillic	Chillicothe Municipal Court	Oh. Muni. Ct., Chillicothe	trial	state	Ohio
ohmunictcincinn	Cincinnati Municipal Court	Oh. Muni. Ct., Cincinnati	trial	state	Ohio
ohmunictcirclev	Circleville Municipal Court	Oh. Muni. Ct., Circleville	trial	state	Ohio
ohmunictclark	Clark County Municipal Court	Oh. Muni. Ct., Clark	trial	state	Ohio
ohmunictclermon	Clermont County Municipal Court	Oh. Muni. Ct., Clermont	trial	state	Ohio
ohmunictclevela	City of Cleveland Municipal Court	Oh. Muni. Ct., Cleveland	trial	state	Ohio
ohmunictcolumbu	City of Columbus Municipal Court	Oh. Muni. Ct., Columbus	trial	state	Ohio
ohmunictcrawfor	Crawford County Municipal Court	Oh. Muni. Ct., Crawford	trial	state	Ohio
ohmunictcuyahog	Cuyahoga County Municipal Court	Oh. Muni. Ct., Cuyahoga	trial	state	Ohio
ohmunictcuyfall	Cuyahoga Falls Municipal Court	Oh. Muni. Ct., Cuyahoga Falls	trial	state	Ohio
ohmunictdarke	Darke County Municipal Court	Oh. Muni. Ct., Darke	trial	state	Ohio
ohmunictdayton	City of Dayton Municipal Court	Oh. Muni. Ct., Dayton	trial	state	Ohio
ohmunicteastliv	East Liverpool Municipal Court	Oh. Muni. Ct., East Liverpool	trial	state	Ohio
ohmunictelyria	Elyria Municipal Court	Oh. Muni. Ct., Elyria	trial	state	Ohio
ohmunicteuclid	Euclid Municipal Court	Oh. Muni. Ct., Euclid	trial	state	Ohio
ohmunicteuclidc	Euclid City Municipal Court	Oh. Muni. Ct., Euclid City	trial	state	Ohio
ohmunictfindlay	Findlay Municipal Court	Oh. Muni. Ct., Findlay	trial	state	Ohio
ohmunictfostori	Fostoria Municipal Court	Oh. Muni. Ct., Fostoria	trial	state	Ohio
ohmunictfrankli	Franklin County Municipal Court	Oh. Muni. Ct., Franklin	trial	state	Ohio
ohmunictfremont	Fremont Municipal Court	Oh. Muni. Ct., Fremont	trial	state	Ohio
ohmunictgallipo	Gallipolis Municipal Court	Oh. Muni. Ct., Gallipolis	trial	state	Ohio
ohmunictgirard	Girard Municipal Court	Oh. Muni. Ct., Girard	trial	state	Ohio
ohmunicthamilto	Hamilton County Municipal Court	Oh. Muni. Ct., Hamilton	trial	state	Ohio
ohmunicthighlan	Highland County Municipal Court	Oh. Muni. Ct., Highland	trial	state	Ohio
ohmunicthocking	Hocking County Municipal Court	Oh. Muni. Ct., Hocking	trial	state	Ohio
ohmunictketteri	Kettering Municipal Court	Oh. Muni. Ct., Kettering	trial	state	Ohio
ohmunictlakewoo	Lakewood Municipal Court	Oh. Muni. Ct., Lakewood	trial	state	Ohio
ohmunictlancast	Lancaster Municipal Court	Oh. Muni. Ct., Lancaster	trial	state	Ohio
ohmunictlawrenc	Lawrence County Municipal Court	Oh. Muni. Ct., Lawrence	trial	state	Ohio
ohmunictlicking	Licking County Municipal Court	Oh. Muni. Ct., Licking	trial	state	Ohio
ohmunictlima	Lima Municipal Court	Oh. Muni. Ct., Lima	trial	state	Ohio
ohmunictlorain	Lorain Municipal Court	Oh. Muni. Ct., Lorain	trial	state	Ohio
ohmunictlucas	Lucas County Municipal Court	Oh. Muni. Ct., Lucas	trial	state	Ohio
ohmunictmansfie	Mansfield Municipal Court	Oh. Muni. Ct., Mansfield	trial	state	Ohio
ohmunictmarion	Marion County Municipal Court	Oh. Muni. Ct., Marion	trial	state	Ohio
ohmunictmarysvi	Marysville Municipal Court	Oh. Muni. Ct., Marysville	trial	state	Ohio
ohmunictmassill	Massillon Municipal Court	Oh. Muni. Ct., Massillon	trial	state	Ohio
ohmunictmaumee	Maumee Municipal Court	Oh. Muni. Ct., Maumee	trial	state	Ohio
ohmunictmedina	Medina Municipal Court	Oh. Muni. Ct., Medina	trial	state	Ohio
ohmunictmiamisb	Miamisburg Municipal Court	Oh. Muni. Ct., Miamisburg	trial	state	Ohio
ohmunictmiddlet	Middletown Municipal Court	Oh. Muni. Ct., Middletown	trial	state	Ohio
ohmunictmorrow	Morrow County Municipal Court	Oh. Muni. Ct., Morrow	trial	state	Ohio
ohmunictnewphil	New Philadelphia Municipal Court	Oh. Muni. Ct., New Philadelphia	trial	state	Ohio
ohmunictnewtonf	Newton Falls Municipal Court	Oh. Muni. Ct., Newton Falls	trial	state	Ohio
ohmunictoberlin	Oberlin Municipal Court	Oh. Muni. Ct., Oberlin	trial	state	Ohio
ohmunictparma	Parma Municipal Court	Oh. Muni. Ct., Parma	trial	state	Ohio
ohmunictperrysb	Perrysburg Municipal Court	Oh. Muni. Ct., Perrysburg	trial	state	Ohio
ohmunictpiqua	Piqua Municipal Court	Oh. Muni. Ct., Piqua	trial	state	Ohio
ohmunictportage	Portage County Municipal Court	Oh. Muni. Ct., Portage	trial	state	Ohio
ohmunictportcli	Port Clinton Municipal Court	Oh. Muni. Ct., Port Clinton	trial	state	Ohio
ohmunictportsmo	Portsmouth Municipal Court	Oh. Muni. Ct., Portsmouth	trial	state	Ohio
ohmunictravenna	Ravenna Municipal Court	Oh. Muni. Ct., Ravenna	trial	state	Ohio
ohmunictrockyri	Rocky River Municipal Court	Oh. Muni. Ct., Rocky River	trial	state	Ohio
ohmunictshakerh	Shaker Heights Municipal Court	Oh. Muni. Ct., Shaker Heights	trial	state	Ohio
ohmunictsidney	Sidney Municipal Court	Oh. Muni. Ct., Sidney	trial	state	Ohio
ohmunictsoutheu	South Euclid Municipal Court	Oh. Muni. Ct., South Euclid	trial	state	Ohio
ohmunictspringf	Springfield Municipal Court	Oh. Muni. Ct., Springfield	trial	state	Ohio
ohmunictstruthe	Struthers Municipal Court	Oh. Muni. Ct., Struthers	trial	state	Ohio
ohmunictsummit	Summit County Municipal Court	Oh. Muni. Ct., Summit	trial	state	Ohio
ohmunictsylvani	Sylvania Municipal Court	Oh. Muni. Ct., Sylvania	trial	state	Ohio
ohmunicttiffin	Tiffin Municipal Court	Oh. Muni. Ct., Tiffin	trial	state	Ohio
ohmunicttoledo	Toledo Municipal Court	Oh. Muni. Ct., Toledo	trial	state	Ohio
ohmunicttrumbul	Trumbull County Municipal Court	Oh. Muni. Ct., Trumbull	trial	state	Ohio
ohmunictuppersa	Upper Sandusky Municipal Court	Oh. Muni. Ct., Upper Sandusky	trial	state	Ohio
ohmunictvandali	Municipal Court of Vandalia	Oh. Muni. Ct., Vandalia	trial	state	Ohio
ohmunictvanwert	Van Wert County Municipal Court	Oh. Muni. Ct., Van Wert	trial	state	Ohio
ohmunictwadswor	Wadsworth Municipal Court	Oh. Muni. Ct., Wadsworth	trial	state	Ohio
ohmunictwarren	Warren County Municipal Court	Oh. Muni. Ct., Warren	trial	state	Ohio
ohmunictwayne	Wayne County Municipal Court	Oh. Muni. Ct., Wayne	trial	state	Ohio
ohmunictwilloug	Willoughby Municipal Court	Oh. Muni. Ct., Willoughby	trial	state	Ohio
ohmunictxenia	Xenia Municipal Court	Oh. Muni. Ct., Xenia	trial	state	Ohio
ohmunictzanesvi	Zanesville Municipal Court	Oh. Muni. Ct., Zanesville	trial	state	Ohio
ohnb	United States Bankruptcy Court, N.D. Ohio	Bankr. N.D. Ohio	bankruptcy	federal	Ohio
ohnd	District Court, N.D. Ohio	N.D. Ohio	trial	federal	Ohio
ohprobct	Ohio Probate Court	Oh. Prob. Ct.	trial	state	Ohio
ohprobctallen	Allen County Probate Court	Oh. Prob. Ct., Allen	trial	state	Ohio
ohprobctashtabu	Ashtabula County Probate Court	Oh. Prob. Ct., Ashtabula	trial	state	Ohio
ohprobctauglaiz	Auglaize County Probate Court	Oh. Prob. Ct., Auglaize	trial	state	Ohio
ohprobctbelmont	Belmont County Probate Court	Oh. Prob. Ct., Belmont	trial	state	Ohio
ohprobctbutler	Butler County Probate Court	Oh. Prob. Ct., Butler	trial	state	Ohio
ohprobctchampai	Champaign County Probate Court	Oh. Prob. Ct., Champaign	trial	state	Ohio
ohprobctclark	Clark County Probate Court	Oh. Prob. Ct., Clark	trial	state	Ohio
ohprobctclarke	Clarke County Probate Court	Oh. Prob. Ct., Clarke	trial	state	Ohio
ohprobctclermon	Clermont County Probate Court	Oh. Prob. Ct., Clermont	trial	state	Ohio
ohprobctclinton	Clinton County Probate Court	Oh. Prob. Ct., Clinton	trial	state	Ohio
ohprobctcolumbi	Columbiana County Probate Court	Oh. Prob. Ct., Columbiana	trial	state	Ohio
ohprobctcuyahog	Cuyahoga County Probate Court	Oh. Prob. Ct., Cuyahoga	trial	state	Ohio
ohprobctdarke	Darke County Probate Court	Oh. Prob. Ct., Darke	trial	state	Ohio
ohprobcterie	Erie County Probate Court	Oh. Prob. Ct., Erie	trial	state	Ohio
ohprobctfairfie	Fairfield County Probate Court	Oh. Prob. Ct., Fairfield	trial	state	Ohio
ohprobctfayette	Fayette County Probate Court	Oh. Prob. Ct., Fayette	trial	state	Ohio
ohprobctfrankli	Ohio Probate Court of Franklin County	Oh. Prob. Ct., Franklin	trial	state	Ohio
ohprobctfulton	Fulton County Probate Court	Oh. Prob. Ct., Fulton	trial	state	Ohio
ohprobctgeauga	Geauga County Probate Court	Oh. Prob. Ct., Geauga	trial	state	Ohio
ohprobctgreene	Greene County Probate Court	Oh. Prob. Ct., Greene	trial	state	Ohio
ohprobcthamilto	Hamilton County Probate Court	Oh. Prob. Ct., Hamilton	trial	state	Ohio
ohprobcthancock	Hancock County Probate Court	Oh. Prob. Ct., Hancock	trial	state	Ohio
ohprobcthardin	Hardin County Probate Court	Oh. Prob. Ct., Hardin	trial	state	Ohio
ohprobctharriso	Harrison County Probate Court	Oh. Prob. Ct., Harrison	trial	state	Ohio
ohprobcthenry	Henry County Probate Court	Oh. Prob. Ct., Henry	trial	state	Ohio
ohprobcthighlan	Highland County Probate Court	Oh. Prob. Ct., Highland	trial	state	Ohio
ohprobcthuron	Huron County Probate Court	Oh. Prob. Ct., Huron	trial	state	Ohio
ohprobctjackson	Jackson County Probate Court	Oh. Prob. Ct., Jackson	trial	state	Ohio
ohprobctjeffers	Jefferson County Probate Court	Oh. Prob. Ct., Jefferson	trial	state	Ohio
ohprobctknox	Knox County Probate Court	Oh. Prob. Ct., Knox	trial	state	Ohio
ohprobctlake	Lake County Probate Court	Oh. Prob. Ct., Lake	trial	state	Ohio
ohprobctlicking	Licking County Probate Court	Oh. Prob. Ct., Licking	trial	state	Ohio
ohprobctlorain	Lorain County Probate Court	Oh. Prob. Ct., Lorain	trial	state	Ohio
ohprobctlucas	Lucas County Probate Court	Oh. Prob. Ct., Lucas	trial	state	Ohio
ohprobctmadison	Madison County Probate Court	Oh. Prob. Ct., Madison	trial	state	Ohio
ohprobctmahonin	Mahoning County Probate Court	Oh. Prob. Ct., Mahoning	trial	state	Ohio
ohprobctmarion	Marion County Probate Court	Oh. Prob. Ct., Marion	trial	state	Ohio
ohprobctmeigs	Meigs County Probate Court	Oh. Prob. Ct., Meigs	trial	state	Ohio
ohprobctmercer	Mercer County Probate Court	Oh. Prob. Ct., Mercer	trial	state	Ohio
ohprobctmiami	Miami County Probate Court	Oh. Prob. Ct., Miami	trial	state	Ohio
ohprobctmontgom	Montgomery County Probate Court	Oh. Prob. Ct., Montgomery	trial	state	Ohio
ohprobctmorgan	Morgan County Probate Court	Oh. Prob. Ct., Morgan	trial	state	Ohio
ohprobctmusking	Muskingum County Probate Court	Oh. Prob. Ct., Muskingum	trial	state	Ohio
ohprobctnoble	Noble County Probate Court	Oh. Prob. Ct., Noble	trial	state	Ohio
ohprobctperry	Perry County Probate Court	Oh. Prob. Ct., Perry	trial	state	Ohio
ohprobctpike	Pike County Probate Court	Oh. Prob. Ct., Pike	trial	state	Ohio
ohprobctportage	Portage County Probate Court	Oh. Prob. Ct., Portage	trial	state	Ohio
ohprobctpreble	Preble County Probate Court	Oh. Prob. Ct., Preble	trial	state	Ohio
ohprobctputnam	Putnam County Probate Court	Oh. Prob. Ct., Putnam	trial	state	Ohio
ohprobctross	Ross County Probate Court	Oh. Prob. Ct., Ross	trial	state	Ohio
ohprobctsandusk	Sandusky County Probate Court	Oh. Prob. Ct., Sandusky	trial	state	Ohio
ohprobctscioto	Scioto County Probate Court	Oh. Prob. Ct., Scioto	trial	state	Ohio
ohprobctseneca	Seneca County Probate Court	Oh. Prob. Ct., Seneca	trial	state	Ohio
ohprobctshelby	Shelby County Probate Court	Oh. Prob. Ct., Shelby	trial	state	Ohio
ohprobctstark	Stark County Probate Court	Oh. Prob. Ct., Stark	trial	state	Ohio
ohprobctsummit	Summit County Probate Court	Oh. Prob. Ct., Summit	trial	state	Ohio
ohprobcttrumbul	Trumbull County Probate Court	Oh. Prob. Ct., Trumbull	trial	state	Ohio
ohprobcttuscara	Tuscarawas County Probate Court	Oh. Prob. Ct., Tuscarawas	trial	state	Ohio
ohprobctunion	Union County Probate Court	Oh. Prob. Ct., Union	trial	state	Ohio
ohprobctvanwer	Van Wert County Probate Court	Oh. Prob. Ct., Van Wert	trial	state	Ohio
ohprobctwarren	Warren County Probate Court	Oh. Prob. Ct., Warren	trial	state	Ohio
ohprobctwashing	Washington County Probate Court	Oh. Prob. Ct., Washington	trial	state	Ohio
ohprobctwayne	Wayne County Probate Court	Oh. Prob. Ct., Wayne	trial	state	Ohio
ohsb	United States Bankruptcy Court, S.D. Ohio	Bankr. S.D. Ohio	bankruptcy	federal	Ohio
ohsd	District Court, S.D. Ohio	S.D. Ohio	trial	federal	Ohio
ohsuperctcinci	Ohio Superior Court, Cincinnati	OH. Super. Ct., Cinci.	trial	state	Ohio
ojibwectapp	Mille Lacs Band of Ojibwe Court of Appeals		special	tribal	Minnesota
okd	United States District Court for the District of Oklahoma		trial	federal	Oklahoma
okeb	United States Bankruptcy Court, E.D. Oklahoma	Bankr. E.D. Okla.	bankruptcy	federal	Oklahoma
oked	United States District Court, Oklahoma Eastern	E.D. Okla.	trial	federal	Oklahoma
okla	Supreme Court of Oklahoma	Okla.	appeals	state	Oklahoma
oklaag	Oklahoma Attorney General Reports	Okla. Att’y Gen.	attorney-general	state	Oklahoma
oklacivapp	Court of Civil Appeals of Oklahoma	Okla. Civ. App.	appeals	state	Oklahoma
oklacoj	Court on the Judiciary of Oklahoma	Okla. Ct. Jud.	appeals	state	Oklahoma
oklacrimapp	Court of Criminal Appeals of Oklahoma	Okla. Crim. App.	supreme	state	Oklahoma
oklajeap	Oklahoma Judicial Ethics Advisory Panel	Okla. Jud. Eth. Adv. Pnl.	appeals	state	Oklahoma
oknb	United States Bankruptcy Court, N.D. Oklahoma	Bankr. N.D. Okla	bankruptcy	federal	Oklahoma
oknd	United States District Court, Oklahoma Northern	N.D. Okla.	trial	federal	Oklahoma
okwb	United States Bankruptcy Court, W.D. Oklahoma	Bankr. W.D. Okla.	bankruptcy	federal	Oklahoma
okwd	United States District Court, Oklahoma Western	W.D. Okla.	trial	federal	Oklahoma
olc	United States Department of Justice Office of Legal Counsel		special	federal	Washington D.C.
oneidact	Oneida Trial Court		special	tribal	New York
oneidactapp	Oneida Appellate Court		special	tribal	New York
oneidatrialct	Oneida Tribal Judicial System, Trial Court		special	tribal	New York
or	Oregon Supreme Court	Or.	appeals	state	Oregon
orb	United States Bankruptcy Court, D. Oregon	Bankr. D. Or.	bankruptcy	federal	Oregon
orcc	Circuit Courts of Oregon		trial	state	Oregon
orccbaker	Baker County Circuit Court, Oregon	Baker Cty. Cir. Ct., O.R.	trial	state	Oregon
orccbenton	Benton County Circuit Court, Oregon	Benton Cty. Cir. Ct., O.R.	trial	state	Oregon
orccclackamas	Clackamas County Circuit Court, Oregon	Clackamas Cty. Cir. Ct., O.R.	trial	state	Oregon
orccclatsop	Clatsop County Circuit Court, Oregon	Clatsop Cty. Cir. Ct., O.R.	trial	state	Oregon
orcccolumbia	Columbia County Circuit Court, Oregon	Columbia Cty. Cir. Ct., O.R.	trial	state	Oregon
orcccoos	Coos County Circuit Court, Oregon	Coos Cty. Cir. Ct., O.R.	trial	state	Oregon
orcccrook	Crook County Circuit Court, Oregon	Crook Cty. Cir. Ct., O.R.	trial	state	Oregon
orcccurry	Curry County Circuit Court, Oregon	Curry Cty. Cir. Ct., O.R.	trial	state	Oregon
orccdeschutes	Deschutes County Circuit Court, Oregon	Deschutes Cty. Cir. Ct., O.R.	trial	state	Oregon
orccdouglas	Douglas County Circuit Court, Oregon	Douglas Cty. Cir. Ct., O.R.	trial	state	Oregon
orccgilliam	Gilliam County Circuit Court, Oregon	Gilliam Cty. Cir. Ct., O.R.	trial	state	Oregon
orccgrant	Grant County Circuit Court, Oregon	Grant Cty. Cir. Ct., O.R.	trial	state	Oregon
orccharney	Harney County Circuit Court, Oregon	Harney Cty. Cir. Ct., O.R.	trial	state	Oregon
orcchoodriver	Hood River County Circuit Court, Oregon	Hood River Cty. Cir. Ct., O.R.	trial	state	Oregon
orccjackson	Jackson County Circuit Court, Oregon	Jackson Cty. Cir. Ct., O.R.	trial	state	Oregon
orccjefferson	Jefferson County Circuit Court, Oregon	Jefferson Cty. Cir. Ct., O.R.	trial	state	Oregon
orccjosephine	Josephine County Circuit Court, Oregon	Josephine Cty. Cir. Ct., O.R.	trial	state	Oregon
orccklamath	Klamath County Circuit Court, Oregon	Klamath Cty. Cir. Ct., O.R.	trial	state	Oregon
orcclake	Lake County Circuit Court, Oregon	Lake Cty. Cir. Ct., O.R.	trial	state	Oregon
orcclane	Lane County Circuit Court, Oregon	Lane Cty. Cir. Ct., O.R.	trial	state	Oregon
orcclincoln	Lincoln County Circuit Court, Oregon	Lincoln Cty. Cir. Ct., O.R.	trial	state	Oregon
orcclinn	Linn County Circuit Court, Oregon	Linn Cty. Cir. Ct., O.R.	trial	state	Oregon
orccmalheur	Malheur County Circuit Court, Oregon	Malheur Cty. Cir. Ct., O.R.	trial	state	Oregon
orccmarion	Marion County Circuit Court, Oregon	Marion Cty. Cir. Ct., O.R.	trial	state	Oregon
orccmorrow	Morrow County Circuit Court, Oregon	Morrow Cty. Cir. Ct., O.R.	trial	state	Oregon
orccmultnomah	Multnomah County Circuit Court, Oregon	Multnomah Cty. Cir. Ct., O.R.	trial	state	Oregon
orccpolk	Polk County Circuit Court, Oregon	Polk Cty. Cir. Ct., O.R.	trial	state	Oregon
orccsherman	Sherman County Circuit Court, Oregon	Sherman Cty. Cir. Ct., O.R.	trial	state	Oregon
orcctillamook	Tillamook County Circuit Court, Oregon	Tillamook Cty. Cir. Ct., O.R.	trial	state	Oregon
orccumatilla	Umatilla County Circuit Court, Oregon	Umatilla Cty. Cir. Ct., O.R.	trial	state	Oregon
orccunion	Union County Circuit Court, Oregon	Union Cty. Cir. Ct., O.R.	trial	state	Oregon
orccwallowa	Wallowa County Circuit Court, Oregon	Wallowa Cty. Cir. Ct., O.R.	trial	state	Oregon
orccwasco	Wasco County Circuit Court, Oregon	Wasco Cty. Cir. Ct., O.R.	trial	state	Oregon
orccwashington	Washington County Circuit Court, Oregon	Washington Cty. Cir. Ct., O.R.	trial	state	Oregon
orccwheeler	Wheeler County Circuit Court, Oregon	Wheeler Cty. Cir. Ct., O.R.	trial	state	Oregon
orccyamhill	Yamhill County Circuit Court, Oregon	Yamhill Cty. Cir. Ct., O.R.	trial	state	Oregon
orctapp	Court of Appeals of Oregon	Or. Ct. App.	appeals	state	Oregon
ord	District Court, D. Oregon	D. Or.	trial	federal	Oregon
orld	District Court, Orleans	D. Orleans	trial	federal	Louisiana
ortc	Oregon Tax Court	Or. T.C.	appeals	state	Oregon
pa	Supreme Court of Pennsylvania	Pa.	supreme	state	Pennsylvania
paadmct	Pennsylvania Admirality Court	Pa. Adm. Ct.	other	state	Pennsylvania
paag	Pennsylvania office of the Attorney General	Pa. office the Attorney General	other	state	Pennsylvania
paarbpnlhc	Pennsylvania Arbitration Panels for Health Care	Pa. Arbitration Panels for Health Care	other	state	Pennsylvania
pacirct	Pennsylvania Circuit Courts		trial	state	Pennsylvania
pacommwct	Commonwealth Court of Pennsylvania	Pa. Commw. Ct.	appeals	state	Pennsylvania
pactcompl	Common Pleas Court of Pennsylvania		other	state	Pennsylvania
pactcompladams	Adams County Court of Common Pleas	Adams Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplallegh	Alleghany County Court of Common Pleas	Alleghany Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplarmstr	Armstrong County Court of Common Pleas	Armstrong Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplbeaver	Beaver County Court of Common Pleas	Beaver Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplbedfor	Bedford County Court of Common Pleas	Bedford Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplberks	Berks County Court of Common Pleas	Berks Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplblair	Blair County Court of Common Pleas	Blair Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplbradfo	Bradford County Court of Common Pleas	Bradford Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplbucks	Bucks County Court of Common Pleas	Bucks Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplbutler	Butler County Court of Common Pleas	Butler Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplcambri	Cambria County Court of Common Pleas	Cambria Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplcamero	Cameron County Court of Common Pleas	Cameron Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplcarbon	Carbon County Court of Common Pleas	Carbon Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplcentre	Centre County Court of Common Pleas	Centre Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplcheste	Chester County Court of Common Pleas	Chester Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplclario	Clarion County Court of Common Pleas	Clarion Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplclearf	Clearfield County Court of Common Pleas	Clearfield Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplclinto	Clinton County Court of Common Pleas	Clinton Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplcolumb	Columbia County Court of Common Pleas	Columbia Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplcrawfo	Crawford County Court of Common Pleas	Crawford Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplcumber	Cumberland County Court of Common Pleas	Cumberland Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompldauphi	Dauphin County Court of Common Pleas	Dauphin Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompldelawa	Delaware County Court of Common Pleas	Delaware Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplelk	Elk County Court of Common Pleas	Elk Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplerie	Erie County Court Common Pleas	Erie Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplfayett	Fayette County Court	Fayette Cty. Ct.	trial	state	Pennsylvania
pactcomplforest	Forest County Court of Common Pleas	Forest Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplfrankl	Franklin County Court of Common Pleas	Franklin Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplfulton	Fulton County Court of Common Pleas	Fulton Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplgreen	Green County Court of Common Pleas	Green Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplgreene	Greene County Court of Common Pleas	Greene Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplharris	Harrisburg County Court of Common Pleas	Harrisburg Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplhuntin	Huntingdon County Court of Common Pleas	Huntingdon Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplindian	Indiana County Court of Common Pleas	Indiana Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompljeffer	Jefferson County Court of Common Pleas	Jefferson Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompljuniat	Juniata County Court of Common Pleas	Juniata Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompllackaw	Lackawanna County Court of Common Pleas	Lackawanna Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompllancas	Lancaster County Court of Common Pleas	Lancaster Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompllawren	Lawrence County Court of Common Pleas	Lawrence Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompllebano	Lebanon County Court of Common Pleas	Lebanon Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompllehigh	Lehigh County Court of Common Pleas	Lehigh Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplluzern	Luzerne County Court of Common Pleas	Luzerne Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompllycomi	Lycoming County Court of Common Pleas	Lycoming Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplmckean	McKean County Court of Common Pleas	McKean Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplmercer	Mercer County Court of Common Pleas	Mercer Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplmiffli	Mifflin County Court of Common Pleas	Mifflin Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplmonroe	Monroe County Court of Common Pleas	Monroe Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplmontgo	Montgomery County Court of Common Pleas	Montgomery Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplmontou	Montour County Court of Common Pleas	Montour Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplnortha	Northampton County Court of Common Pleas	Northampton Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplnorthu	Northumberland County Court of Common Pleas	Northumberland Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplperry	Perry County Court of Common Pleas	Perry Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplphilad	Philadelphia County Court of Common Pleas	Philadelphia Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplpike	Pike County Court of Common Pleas	Pike Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplpotter	Potter County Court of Common Pleas	Potter Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplschuyl	Schuylkill County Court of Common Pleas	Schuylkill Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplsnyder	Snyder County Court of Common Pleas	Snyder Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplsomers	Somerset County Court of Common Pleas	Somerset Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplsulliv	Sullivan County Court of Common Pleas	Sullivan Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplsunder	Sunder County Court of Common Pleas	Sunder Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplsusque	Susquehanna County Court of Common Pleas	Susquehanna Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplsynder	Synder County Court of Common Pleas	Synder Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcompltioga	Tioga County Court of Common Pleas	Tioga Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplunion	Union County Court of Common Pleas	Union Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplvenang	Venango County Court of Common Pleas	Venango Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplwarren	Warren County Court of Common Pleas	Warren Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplwashin	Washington County Court of Common Pleas	Washington Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplwayne	Wayne County Court of Common Pleas	Wayne Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplwestmo	Westmoreland County Court of Common Pleas	Westmoreland Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplwycomi	Wycoming County Court of Common Pleas	Wycoming Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplwyomin	Wyoming County Court of Common Pleas	Wyoming Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactcomplyork	York County Court of Common Pleas	York Cty. Ct. Cmn. Pleas	trial	state	Pennsylvania
pactregwills	Pennsylvania Court Register of Wills	Pa. Ct. Reg. Wills	other	state	Pennsylvania
padepted	Pennsylvania Department of Education	Pa. Dept. Ed.	other	state	Pennsylvania
padeptjust	Pennsylvania Department of Justice	Pa. Dept. Just.	other	state	Pennsylvania
padeptpubwel	Pennsylvania Department of Public Welfare	Pa. Dept. Pub. Wel.	other	state	Pennsylvania
paeb	United States Bankruptcy Court, E.D. Pennsylvania	Bankr. E.D. Pa.	bankruptcy	federal	Pennsylvania
paed	District Court, E.D. Pennsylvania	E.D. Pa.	trial	federal	Pennsylvania
paenvhrbd	Pennsylvania Environmental Hearing Board	Pa. Env. Hearing Bd.	other	state	Pennsylvania
pajuvct	Pennsylvania Juvenile Court	Pa. Juv. Ct.	trial	state	Pennsylvania
pajuvctcambria	Cambria County of Juvenile Court	Cambria Cty. Juv. Ct.	trial	state	Pennsylvania
pajuvctdel	Delaware County Juvenile Court	Delaware Cty. Juv. Ct.	trial	state	Pennsylvania
pamb	United States Bankruptcy Court, M.D. Pennsylvania	Bankr. M.D. Penn.	bankruptcy	federal	Pennsylvania
pamd	District Court, M.D. Pennsylvania	M.D. Pa.	trial	federal	Pennsylvania
pamunict	Pennsylvania Municipal Court	Pa. Muni Ct.	trial	state	Pennsylvania
pamunictphila	Philadelphia County Municipal Court	Phila. Cty. Muni. Ct.	trial	state	Pennsylvania
paorphct	Pennsylvania Orphans' Court	Penn. Orphan Ct.	trial	state	Pennsylvania
paorphctadams	Adams County Orphans' Court	Adams Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctallegh	Allegheny County Orphans' Court	Allegheny Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctarmstr	Armstrong County Orphans' Court	Armstrong Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctbeaver	Beaver County Orphans' Court	Beaver Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctbedfor	Bedford County Orphans' Court	Bedford Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctberks	Berks County Orphans' Court	Berks Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctblair	Blair County Orphans' Court	Blair Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctbradfo	Bradford County Orphans' Court	Bradford Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctbucks	Bucks County Orphans' Court	Bucks Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctbutler	Butler County Orphans' Court	Butler Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctcambri	Cambria County Orphans' Court	Cambria Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctcamero	Cameron County Orphans' Court	Cameron Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctcarbon	Carbon County Orphans' Court	Carbon Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctcentre	Centre County Orphans' Court	Centre Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctcheste	Chester County Orphans' Court	Chester Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctclario	Clarion County Orphans' Court	Clarion Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctclearf	Clearfield County Orphans' Court	Clearfield Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctclinto	Clinton County Orphans' Court	Clinton Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctcolumb	Columbia County Orphans' Court	Columbia Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctcrawfo	Crawford County Orphans' Court	Crawford Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctcumber	Cumberland County Orphans' Court	Cumberl Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctdauphi	Dauphin County Orphans' Court	Dauphin Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctdelawa	Delaware County Orphans' Court	Delaware Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctelk	Elk County Orphans' Court	Elk Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphcterie	Erie County Orphans' Court	Erie Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctfayett	Fayette County Orphans' Court	Fayette Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctforest	Forest County Orphans' Court	Forest Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctfrankl	Franklin County Orphans' Court	Franklin Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctfulton	Fulton County Orphans' Court	Fulton Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctgreene	Greene County Orphans' Court	Greene Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphcthuntin	Huntingdon County Orphans' Court	Huntingdon Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctindian	Indiana County Orphans' Court	Indiana Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctjeffer	Jefferson County Orphans' Court	Jefferson Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctjuniat	Juniata County Orphans' Court	Juniata Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctlackaw	Lackawanna County Orphans' Court	Lackawanna Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctlancas	Lancaster County Orphans' Court	Lancaster Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctlawren	Lawrence County Orphans' Court	Lawrence Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctlebano	Lebanon County Orphans' Court	Lebanon Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctlehigh	Lehigh County Orphans' Court	Lehigh Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctluzern	Luzerne County Orphans' Court	Luzerne Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctlycomi	Lycoming County Orphans' Court	Lycoming Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctmercer	Mercer County Orphans' Court	Mercer Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctmiffli	Mifflin County Orphans' Court	Mifflin Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctmongto	Mongtomery County Orphans' Court	Mongtomery Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctmonroe	Monroe County Orphans' Court	Monroe Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctmontgo	Montgomery County Orphans' Court	Montgomery Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctmontou	Montour County Orphans' Court	Montour Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctnortha	Northampton County Orphans' Court	Northampton Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctnorthu	Northumberland County Orphans' Court	Northumberl Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctperry	Perry County Orphans' Court	Perry Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctphilad	Philadelphia County Orphans' Court	Philadelphia Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctpike	Pike County Orphans' Court	Pike Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctschuyl	Schuylkill County Orphans' Court	Schuylkill Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctsnyder	Snyder County Orphans' Court	Snyder Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctsomers	Somerset County Orphans' Court	Somerset Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctsulliv	Sullivan County Orphans' Court	Sullivan Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctsusque	Susquehanna County Orphans' Court	Susquehanna Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphcttioga	Tioga County Orphans' Court	Tioga Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctunion	Union County Orphans' Court	Union Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctvenang	Venango County Orphans' Court	Venango Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctwarren	Warren County Orphans' Court	Warren Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctwashin	Washington County Orphans' Court	Washington Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctwayne	Wayne County Orphans' Court	Wayne Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctwestmo	Westmoreland County Orphans' Court	Westmorel Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctwyomin	Wyoming County Orphans' Court	Wyoming Cty. Orphans' Ct.	trial	state	Pennsylvania
paorphctyork	York County Orphans' Court	York Cty. Orphans' Ct.	trial	state	Pennsylvania
paoytermct	Pennsylvania Court of Oyer and Terminer		other	state	Pennsylvania
paoytermctadams	Adams County Court of Oyer and Terminer	Adams Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctalleg	Allegheny County Court of Oyer and Terminer	Allegheny Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctbeave	Beaver County Court of Oyer and Terminer	Beaver Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctbedfo	Bedford County Court of Oyer and Terminer	Bedford Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctberks	Berks County Court of Oyer and Terminer	Berks Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctbucks	Bucks County Court of Oyer and Terminer	Bucks Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctcambr	Cambria County Court of Oyer and Terminer	Cambria Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctcarbo	Carbon County Court of Oyer and Terminer	Carbon Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctchest	Chester County Court of Oyer and Terminer	Chester Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctclari	Clarion County Court of Oyer and Terminer	Clarion Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctcolum	Columbia County Court of Oyer and Terminer	Columbia Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctcumbe	Cumberland County Court of Oyer and Terminer	Cumberl Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctdauph	Dauphin County Court of Oyer and Terminer	Dauphin Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctdelaw	Delaware County Court of Oyer and Terminer	Delaware Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermcterie	Erie County Court of Oyer and Terminer	Erie Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctfayet	Fayette County Court of Oyer and Terminer	Fayette Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctfrank	Franklin County Court of Oyer and Terminer	Franklin Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctfulto	Fulton County Court of Oyer and Terminer	Fulton Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctgreen	Greene County Court of Oyer and Terminer	Greene Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctjeffe	Jefferson County Court of Oyer and Terminer	Jefferson Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctjunia	Juniata County Court of Oyer and Terminer	Juniata Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctlacka	Lackawanna County Court of Oyer and Terminer	Lackawanna Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctlanca	Lancaster County Court of Oyer and Terminer	Lancaster Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctlawre	Lawrence County Court of Oyer and Terminer	Lawrence Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctleban	Lebanon County Court of Oyer and Terminer	Lebanon Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctlehig	Lehigh County Court of Oyer and Terminer	Lehigh Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctluzer	Luzerne County Court of Oyer and Terminer	Luzerne Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctmerce	Mercer County Court of Oyer and Terminer	Mercer Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctmontg	Montgomery County Court of Oyer and Terminer	Montgomery Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctnorth	Northampton County Court of Oyer and Terminer	Northampton Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctperry	Perry County Court of Oyer and Terminer	Perry Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctphila	Philadelphia County Court of Oyer and Terminer	Philadelphia Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctschuy	Schuylkill County Court of Oyer and Terminer	Schuylkill Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctsomer	Somerset County Ct. Oyer & Terminer	Somerset Cty. Ct. Oy. & Term.	trial	state	Pennsylvania
paoytermctsusqu	Susquehanna County Court of Oyer and Terminer	Susquehanna Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctvenan	Venango County Court of Oyer and Terminer	Venango Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctwestm	Westmoreland County Court of Oyer and Terminer	Westmorel Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paoytermctyork	York County Court of Oyer and Terminer	York Cty. Ct. Oy. Term.	trial	state	Pennsylvania
paparolebd	Pennsylvania Board of Parole	Pa. Bd. Parole	other	state	Pennsylvania
paqtrsessadams	Adams County Court of Quarter Sessions	Adams Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessallegh	Allegheny County Court of Quarter Sessions	Allegheny Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessarmstr	Armstrong County Court of Quarter Sessions	Armstrong Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessbeaver	Beaver County Court of Quarter Sessions	Beaver Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessbedfor	Bedford County Court of Quarter Sessions	Bedford Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessberks	Berks County Court of Quarter Sessions	Berks Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessblair	Blair County Court of Quarter Sessions	Blair Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessbradfo	Bradford County Court of Quarter Sessions	Bradford Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessbucks	Bucks County Court of Quarter Sessions	Bucks Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessbutler	Butler County Court of Quarter Sessions	Butler Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesscambri	Cambria County Court of Quarter Sessions	Cambria Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesscamero	Cameron County Court of Quarter Sessions	Cameron Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesscarbon	Carbon County Court of Quarter Sessions	Carbon Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesscentre	Centre County Court of Quarter Sessions	Centre Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesscheste	Chester County Court of Quarter Sessions	Chester Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessclario	Clarion County Court of Quarter Sessions	Clarion Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessclearf	Clearfield County Court of Quarter Sessions	Clearfield Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessclinto	Clinton County Court of Quarter Sessions	Clinton Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesscolumb	Columbia County Court of Quarter Sessions	Columbia Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesscrawfo	Crawford County Court of Quarter Sessions	Crawford Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesscumber	Cumberland County Court of Quarter Sessions	Cumberland Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessdauphi	Dauphin County Court of Quarter Sessions	Dauphin Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessdelawa	Delaware County Court of Quarter Sessions	Delaware Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesselk	Elk County Court of Quarter Sessions	Elk Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesserie	Erie County Court of Quarter Sessions	Erie Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessfayett	Fayette County Court of Quarter Sessions	Fayette Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessfrankl	Franklin County Court of Quarter Sessions	Franklin Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessfulton	Fulton County Court of Quarter Sessions	Fulton Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessgreene	Greene County Court of Quarter Sessions	Greene Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesshuntin	Huntingdon County Court of Quarter Sessions	Huntingdon Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessindian	Indiana County Court of Quarter Sessions	Indiana Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessjeffer	Jefferson County Court of Quarter Sessions	Jefferson Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessjuniat	Juniata County Court of Quarter Sessions	Juniata Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesslackaw	Lackawanna County Court of Quarter Sessions	Lackawanna Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesslancas	Lancaster County Court of Quarter Sessions	Lancaster Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesslawren	Lawrence County Court of Quarter Sessions	Lawrence Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesslebano	Lebanon County Court of Quarter Sessions	Lebanon Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesslehigh	Lehigh County Court of Quarter Sessions	Lehigh Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessluzern	Luzerne County Court of Quarter Sessions	Luzerne Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesslycomi	Lycoming County Court of Quarter Sessions	Lycoming Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessmckean	McKean County Court of Quarter Sessions	McKean Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessmercer	Mercer County Court of Quarter Sessions	Mercer Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessmiffli	Mifflin County Court of Quarter Sessions	Mifflin Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessmonroe	Monroe County Court of Quarter Sessions	Monroe Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessmontgo	Montgomery County Court of Quarter Sessions	Montgomery Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessmontou	Montour County Court of Quarter Sessions	Montour Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessnortha	Northampton County Court of Quarter Sessions	Northampton Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessnorthu	Northumberland County Court of Quarter Sessions	Northumberland Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessperry	Perry County Court of Quarter Sessions	Perry Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessphilad	Philadelphia County Court of Quarter Sessions	Philadelphia Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesspike	Pike County Court of Quarter Sessions	Pike Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesspotter	Potter County Court of Quarter Sessions	Potter Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessschuyl	Schuylkill County Court of Quarter Sessions	Schuylkill Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesssnyder	Snyder County Court of Quarter Sessions	Snyder Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesssomers	Somerset County Court of Quarter Sessions	Somerset Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesssulliv	Sullivan County Court of Quarter Sessions	Sullivan Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesssusque	Susquehanna County Court of Quarter Sessions	Susquehanna Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesstioga	Tioga County Court of Quarter Sessions	Tioga Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessunion	Union County Court of Quarter Sessions	Union Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessvenang	Venango County Court of Quarter Sessions	Venango Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesswarren	Warren County Court of Quarter Sessions	Warren Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesswashin	Washington County Court of Quarter Sessions	Washington Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesswayne	Wayne County Court of Quarter Sessions	Wayne Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesswestmo	Westmoreland County Court of Quarter Sessions	Westmoreland Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsesswyomin	Wyoming County Court of Quarter Sessions	Wyoming Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
paqtrsessyork	York County Court of Quarter Sessions	York Cty. Ct. Qtr. Sess.	trial	state	Pennsylvania
passamactapp	Passamaquoddy Appellate Court		special	tribal	Maine
pasuperct	Superior Court of Pennsylvania	Pa. Super. Ct.	appeals	state	Pennsylvania
pawb	United States Bankruptcy Court, W.D. Pennsylvania	Bankr. W.D. Pa.	bankruptcy	federal	Pennsylvania
pawd	District Court, W.D. Pennsylvania	W.D. Pa.	trial	federal	Pennsylvania
pennctqtrsess	Pennsylvania Court of Quarter Sessions		other	state	Pennsylvania
pennsylvaniad	District Court, D. Pennsylvania	D. Pa.	trial	federal	Pennsylvania
pequotct	Mashantucket Pequot Tribal Court		special	tribal	Connecticut
pequotctapp	Mashantucket Pequot Court of Appeals		special	tribal	Connecticut
philactnp	Philadelphia Court of Nisi Prius	Phila. Ct. N.P.	other	state	Pennsylvania
philadeptjust	Philadelphia Department of Justice	Phila. Dept. Just.	other	state	Pennsylvania
philaelecct	Philadelphia Election Court	Phila. Elec. Ct.	other	state	Pennsylvania
philamayorct	Philadelphia Mayor's Court	Phila. Mayor Ct.	other	state	Pennsylvania
philarec	Recorder of Philadelphia	Recorder Philadelphia	other	state	Pennsylvania
phillipines	Supreme Court of The Phillippine Islands		other	international	Phillipines
placerdistct	Placer District Court	Placer Dist. Ct.	trial	state	California
prapp	Tribunal De Apelaciones De Puerto Rico/Court of Appeals of Puerto Rico		appeals	federal	Puerto Rico
prb	United States Bankruptcy Court, D. Puerto Rico	Bankr. D.P.R.	bankruptcy	federal	Puerto Rico
prd	District Court, D. Puerto Rico	D.P.R.	trial	federal	Puerto Rico
privycoun	Committee of the Privy Council	Committee of the Privy Council	appeals	colonial	United States
prsupreme	Supreme Court of Puerto Rico		supreme	state	Puerto Rico
ptab	Patent Trial and Appeal Board	P.T.A.B.	appeals	federal	Washington D.C.
puyallupct	Puyallup Tribal Court		special	tribal	Washington
puyallupctapp	Puyallup Tribal Court of Appeals		special	tribal	Washington
reglrailreorgct	Special Court Regional Rail Reorganization Act of 1973	Regl. Rail Reorg. Act	special	federal	Washington D.C.
ri	Supreme Court of Rhode Island	R.I.	appeals	state	Rhode Island
rib	United States Bankruptcy Court, D. Rhode Island	Bankr. D.R.I.	bankruptcy	federal	Rhode Island
rid	District Court, D. Rhode Island	D.R.I.	trial	federal	Rhode Island
risuperct	Superior Court of Rhode Island	Sup. Ct. R.I.	appeals	state	Rhode Island
riviceadmct	Rhode Island Vice Admiralty Court		special	state	Rhode Island
sacdistct	Sacramento District Court	Sacramento Dist. Ct.	trial	state	California
sacfoxdistct	Sac and Fox Nation District Court		supreme	tribal	Oklahoma
sacfoxsupct	Sac and Fox Nation Supreme Court		supreme	tribal	Oklahoma
salishctapp	Confederated Salish & Kootenai Court of Appeals		special	tribal	Montana
santacruzdistct	Santa Cruz District Court	Santa Cruz Dist. Ct.	trial	state	California
sc	Supreme Court of South Carolina	S.C.	supreme	state	South Carolina
scb	United States Bankruptcy Court, D. South Carolina	Bankr. D.S.C.	bankruptcy	federal	South Carolina
scctapp	Court of Appeals of South Carolina	S.C. Ct. App.	appeals	state	South Carolina
scctcompl	Common Pleas Court of South Carolina		trial	state	South Carolina
scd	District Court, D. South Carolina	D.S.C.	trial	federal	South Carolina
scotus	Supreme Court of the United States	SCOTUS	appeals	federal	Washington D.C.
sd	Supreme Court of South Dakota	S.D.	supreme	state	South Dakota
sdb	United States Bankruptcy Court, D. South Dakota	Bankr. D.S.D.	bankruptcy	federal	South Dakota
sdd	District Court, D. South Dakota	D.S.D.	trial	federal	South Dakota
sfdistct	San Francisco District Court	S.F. Dist. Ct.	trial	state	California
shastadistct	Shasta District Court	Shasta Dist. Ct.	trial	state	California
shoaraphotr	Shoshone and Arapaho Tribal Court		special	tribal	Wyoming
siskiyoudistct	Siskiyou District Court	Siskiyou Dist. Ct.	trial	state	California
slcregrec	Salt Lake City Register and Receiver		other		Utah
southcarolinaed	District Court, E.D. South Carolina	E.D.S.C.	trial	federal	South Carolina
southcarolinawd	District Court, W.D. South Carolina	W.D.S.C.	trial	federal	South Carolina
strmohawkct	Saint Regis Mohawk Tribal Court		special	tribal	New York
supbenbaltcty	Supreme Bench of Baltimore City		trial	state	Maryland
supctdc	Superior Court of The District of Columbia	Sup. Ct. D.C.	trial	state	Washington D.C.
superctguam	Superior Court of Guam	Super. Ct. Guam	trial	state	Guam
superctny	The Superior Court of New York		trial	state	New York
superctsc	Superior Court of South Carolina		trial	state	South Carolina
superctsdfla	Superior Court, S. D. Florida	Super. Ct. S.D. Fla.	trial	federal	Florida
swinomishappct	Swinomish Tribal Court of Appeals		special	tribal	Washington
swinomishtr	Swinomish Tribal Court		special	tribal	Washington
tax	United States Tax Court	Tax Ct.	appeals	federal	Washington D.C.
tecoa	Temporary Emergency Court of Appeals	Temp. Emerg. Ct. App.	special	federal	Washington D.C.
tenn	Tennessee Supreme Court	Tenn.	appeals	state	Tennessee
tenncrimapp	Court of Criminal Appeals of Tennessee	Tenn. Crim. App.	appeals	state	Tennessee
tennctapp	Court of Appeals of Tennessee	Tenn. Ct. App.	appeals	state	Tennessee
tennessed	District Court, D. Tennessee	D. Tenn.	trial	federal	Tennessee
tennesseeb	United States Bankruptcy Court, D. Tennessee	Bankr. D. Tenn.	bankruptcy	federal	Tennessee
tennworkcompapp	Tennessee Special Workers Compensation Appeals Panel	Tenn. Work. Comp. App. Bd.	trial	state	Tennessee
tex	Texas Supreme Court	Tex.	appeals	state	Texas
texag	Texas Attorney General Reports	Tex. Att'y Gen.	attorney-general	state	Texas
texapp	Court of Civil Appeals of Texas	Tex. App.	appeals	state	Texas
texbizct	Texas Business Court	Tex. Bus. Ct.	trial	state	Texas
texcommnapp	Texas Commission of Appeals	Tex. Comm'n App.	supreme	state	Texas
texcrimapp	Court of Criminal Appeals of Texas	Tex. Crim. App.	appeals	state	Texas
texd	District Court, D. Texas	D. Tex.	trial	federal	Texas
texjpml	Texas Judicial Panel on Multidistrict Litigation	Tex. J.P.M.L.	appeals	state	Texas
texreview	Texas Special Court of Review	Tex. Rev.	appeals	state	Texas
texrevtrib	Texas Court of Review Tribunal	Tex. Rev. Trib.	appeals	state	Texas
tneb	United States Bankruptcy Court, E.D. Tennessee	Bankr. E.D. Tenn.	bankruptcy	federal	Tennessee
tned	District Court, E.D. Tennessee	E.D. Tenn.	trial	federal	Tennessee
tnmb	United States Bankruptcy Court, M.D. Tennessee	Bankr. M.D. Tenn.	bankruptcy	federal	Tennessee
tnmd	District Court, M.D. Tennessee	M.D. Tenn.	trial	federal	Tennessee
tnwb	United States Bankruptcy Court, W.D. Tennessee	Bankr. W.D. Tenn.	bankruptcy	federal	Tennessee
tnwd	District Court, W.D. Tennessee	W.D. Tenn.	trial	federal	Tennessee
trinitydistct	Trinity District Court	Trinity Dist. Ct.	trial	state	California
ttab	Trademark Trial and Appeal Board	T.T.A.B.	appeals	federal	Washington D.C.
tulalipctapp	Tulalip Court of Appeals		special	tribal	Washington
tunicabct	Tunica-Biloxi Tribal Court		special	tribal	Louisiana
turtlemtnctapp	Turtle Mountain Tribal Court of Appeals		special	tribal	North Dakota
txeb	United States Bankruptcy Court, E.D. Texas	Bankr. E.D. Tex.	bankruptcy	federal	Texas
txed	District Court, E.D. Texas	E.D. Tex.	trial	federal	Texas
txnb	United States Bankruptcy Court, N.D. Texas	Bankr. N.D. Tex.	bankruptcy	federal	Texas
txnd	District Court, N.D. Texas	N.D. Tex.	trial	federal	Texas
txsb	United States Bankruptcy Court, S.D. Texas	Bankr. S.D. Tex.	bankruptcy	federal	Texas
txsd	District Court, S.D. Texas	S.D. Tex.	trial	federal	Texas
txwb	United States Bankruptcy Court, W.D. Texas	Bankr. W.D. Tex.	bankruptcy	federal	Texas
txwd	District Court, W.D. Texas	W.D. Tex.	trial	federal	Texas
usafbrdrev	U.S. Air Force Board of Review		special	federal	Washington D.C.
usafctmilrev	U S Air Force Court of Military Review		special	federal	Washington D.C.
usarmybrdrev	U.S. Army Board of Review		special	federal	Washington D.C.
usarmymilrev	U.S. Army Court of Military Review		special	federal	Washington D.C.
usberlinct	United States Court of Berlin		special	extraterritorial	Berlin
uscfc	United States Court of Federal Claims	Fed. Cl.	special	federal	Washington D.C.
uscgbdrev	U.S. Coast Guard Board of Review		special	federal	Washington D.C.
uscgcoca	U S Coast Guard Court of Criminal Appeals		special	federal	Washington D.C.
uscirct	United States Circuit Courts	U.S. Cir. Ct.	appeals	federal	United States
usdistct	United States District Court	U.S. Dist. Ct.	trial	federal	United States
usjc	United States Judicial Conference Committee To Review Circuit Council Conduct And Disability Orders	U.S.J.C.	special	federal	Washington D.C.
usjudconfcomdis	United States Judicial Conference Committee on Judicial Conduct and Disability		special	federal	D.C.
uslandoffice	United States Land Office	US Land Office	special	federal	United States
usnbdrev	U.S. Navy Board of Review		special	federal	Washington D.C.
usnmcmilrev	U.S. Navy-Marine Corps Court of Military Review		special	federal	Washington D.C.
usprovctla	United States Provisional Court for the State of Louisiana		other		Louisiana
ussurveyor	United States Surveyor		special	federal	United States
utah	Utah Supreme Court	Utah	appeals	state	Utah
utahctapp	Court of Appeals of Utah	Utah Ct. App.	appeals	state	Utah
utb	United States Bankruptcy Court, D. Utah	Bankr. D. Utah	bankruptcy	federal	Utah
utd	District Court, D. Utah	D. Utah	trial	federal	Utah
va	Supreme Court of Virginia	Va.	appeals	state	Virginia
vacc	Virginia Circuit Courts		trial	state	Virginia
vaccaccomack	Accomack County Circuit Court	Accomack Cir. Ct.	trial	state	Virginia
vaccalbemarle	Albemarle County Circuit Court	Albemarle Cir. Ct.	trial	state	Virginia
vaccalexandria	Alexandria County Circuit Court	Alexandria Cir. Ct.	trial	state	Virginia
vaccalleghany	Alleghany County Circuit Court	Alleghany Cir. Ct.	trial	state	Virginia
vaccamelia	Amelia County Circuit Court	Amelia Cir. Ct.	trial	state	Virginia
vaccamherst	Amherst County Circuit Court	Amherst Cir. Ct.	trial	state	Virginia
vaccappomattox	Appomattox County Circuit Court	Appomattox Cir. Ct.	trial	state	Virginia
vaccarlington	Arlington County Circuit Court	Arlington Cir. Ct.	trial	state	Virginia
vaccaugusta	Augusta County Circuit Court	Augusta Cir. Ct.	trial	state	Virginia
vaccbath	Bath County Circuit Court	Bath Cir. Ct.	trial	state	Virginia
vaccbedford	Bedford County Circuit Court	Bedford Cir. Ct.	trial	state	Virginia
vaccbland	Bland County Circuit Court	Bland Cir. Ct.	trial	state	Virginia
vaccbotetourt	Botetourt County Circuit Court	Botetourt Cir. Ct.	trial	state	Virginia
vaccbristol	Bristol County Circuit Court	Bristol Cir. Ct.	trial	state	Virginia
vaccbrunswick	Brunswick County Circuit Court	Brunswick Cir. Ct.	trial	state	Virginia
vaccbuchanan	Buchanan County Circuit Court	Buchanan Cir. Ct.	trial	state	Virginia
vaccbuckingham	Buckingham County Circuit Court	Buckingham Cir. Ct.	trial	state	Virginia
vaccbuenavista	Buena Vista County Circuit Court	Buena Vista Cir. Ct.	trial	state	Virginia
vacccampbell	Campbell County Circuit Court	Campbell Cir. Ct.	trial	state	Virginia
vacccaroline	Caroline County Circuit Court	Caroline Cir. Ct.	trial	state	Virginia
vacccarroll	Carroll County Circuit Court	Carroll Cir. Ct.	trial	state	Virginia
vacccharles	Charles City County Circuit Court	Charles City Cir. Ct.	trial	state	Virginia
vacccharlotte	Charlotte County Circuit Court	Charlotte Cir. Ct.	trial	state	Virginia
vacccharlottesv	Charlottesville County Circuit Court	Charlottesville Cir. Ct.	trial	state	Virginia
vaccchesapeake	Chesapeake County Circuit Court	Chesapeake Cir. Ct.	trial	state	Virginia
vaccchesterfiel	Chesterfield County Circuit Court	Chesterfield Cir. Ct.	trial	state	Virginia
vaccclarke	Clarke County Circuit Court	Clarke Cir. Ct.	trial	state	Virginia
vacccolonialh	Colonial Heights County Circuit Court	Colonial Heights Cir. Ct.	trial	state	Virginia
vacccraig	Craig County Circuit Court	Craig Cir. Ct.	trial	state	Virginia
vaccculpeper	Culpeper County Circuit Court	Culpeper Cir. Ct.	trial	state	Virginia
vacccumberland	Cumberland County Circuit Court	Cumberland Cir. Ct.	trial	state	Virginia
vaccdanville	Danville County Circuit Court	Danville Cir. Ct.	trial	state	Virginia
vaccdickenson	Dickenson County Circuit Court	Dickenson Cir. Ct.	trial	state	Virginia
vaccdinwiddie	Dinwiddie County Circuit Court	Dinwiddie Cir. Ct.	trial	state	Virginia
vaccessex	Essex County Circuit Court	Essex Cir. Ct.	trial	state	Virginia
vaccfairfax	Fairfax County Circuit Court	Fairfax Cir. Ct.	trial	state	Virginia
vaccfauquier	Fauquier County Circuit Court	Fauquier Cir. Ct.	trial	state	Virginia
vaccfloyd	Floyd County Circuit Court	Floyd Cir. Ct.	trial	state	Virginia
vaccfluvanna	Fluvanna County Circuit Court	Fluvanna Cir. Ct.	trial	state	Virginia
vaccfranklin	Franklin County Circuit Court	Franklin Cir. Ct.	trial	state	Virginia
vaccfrederick	Frederick County Circuit Court	Frederick Cir. Ct.	trial	state	Virginia
vaccfredericksb	Fredericksburg County Circuit Court	Fredericksburg Cir. Ct.	trial	state	Virginia
vaccgiles	Giles County Circuit Court	Giles Cir. Ct.	trial	state	Virginia
vaccgloucester	Gloucester County Circuit Court	Gloucester Cir. Ct.	trial	state	Virginia
vaccgoochland	Goochland County Circuit Court	Goochland Cir. Ct.	trial	state	Virginia
vaccgrayson	Grayson County Circuit Court	Grayson Cir. Ct.	trial	state	Virginia
vaccgreene	Greene County Circuit Court	Greene Cir. Ct.	trial	state	Virginia
vaccgreensville	Greensville County Circuit Court	Greensville Cir. Ct.	trial	state	Virginia
vacchalifax	Halifax County Circuit Court	Halifax Cir. Ct.	trial	state	Virginia
vacchampton	Hampton County Circuit Court	Hampton Cir. Ct.	trial	state	Virginia
vacchanover	Hanover County Circuit Court	Hanover Cir. Ct.	trial	state	Virginia
vacchenrico	Henrico County Circuit Court	Henrico Cir. Ct.	trial	state	Virginia
vacchenry	Henry County Circuit Court	Henry Cir. Ct.	trial	state	Virginia
vacchighland	Highland County Circuit Court	Highland Cir. Ct.	trial	state	Virginia
vacchopewell	Hopewell County Circuit Court	Hopewell Cir. Ct.	trial	state	Virginia
vaccisle	Isle of Wight County Circuit Court	Isle of Wight Cir. Ct.	trial	state	Virginia
vacckinggeorge	King George County Circuit Court	King George Cir. Ct.	trial	state	Virginia
vacckingqueen	King and Queen County Circuit Court	King and Queen Cir. Ct.	trial	state	Virginia
vacckingwilliam	King William County Circuit Court	King William Cir. Ct.	trial	state	Virginia
vacclancaster	Lancaster County Circuit Court	Lancaster Cir. Ct.	trial	state	Virginia
vacclee	Lee County Circuit Court	Lee Cir. Ct.	trial	state	Virginia
vaccloudoun	Loudoun County Circuit Court	Loudoun Cir. Ct.	trial	state	Virginia
vacclouisa	Louisa County Circuit Court	Louisa Cir. Ct.	trial	state	Virginia
vacclunenburg	Lunenburg County Circuit Court	Lunenburg Cir. Ct.	trial	state	Virginia
vacclynchburg	Lynchburg County Circuit Court	Lynchburg Cir. Ct.	trial	state	Virginia
vaccmadison	Madison County Circuit Court	Madison Cir. Ct.	trial	state	Virginia
vaccmartinsvill	Martinsville County Circuit Court	Martinsville Cir. Ct.	trial	state	Virginia
vaccmathews	Mathews County Circuit Court	Mathews Cir. Ct.	trial	state	Virginia
vaccmecklenburg	Mecklenburg County Circuit Court	Mecklenburg Cir. Ct.	trial	state	Virginia
vaccmiddlesex	Middlesex County Circuit Court	Middlesex Cir. Ct.	trial	state	Virginia
vaccmontgomery	Montgomery County Circuit Court	Montgomery Cir. Ct.	trial	state	Virginia
vaccnelson	Nelson County Circuit Court	Nelson Cir. Ct.	trial	state	Virginia
vaccnewkent	New Kent County Circuit Court	New Kent Cir. Ct.	trial	state	Virginia
vaccnewportnew	Newport News County Circuit Court	Newport News Cir. Ct.	trial	state	Virginia
vaccnorfolk	Norfolk County Circuit Court	Norfolk Cir. Ct.	trial	state	Virginia
vaccnorthampton	Northampton County Circuit Court	Northampton Cir. Ct.	trial	state	Virginia
vaccnorthumberl	Northumberland County Circuit Court	Northumberland Cir. Ct.	trial	state	Virginia
vaccnottoway	Nottoway County Circuit Court	Nottoway Cir. Ct.	trial	state	Virginia
vaccorange	Orange County Circuit Court	Orange Cir. Ct.	trial	state	Virginia
vaccpage	Page County Circuit Court	Page Cir. Ct.	trial	state	Virginia
vaccpatrick	Patrick County Circuit Court	Patrick Cir. Ct.	trial	state	Virginia
vaccpetersburg	Petersburg County Circuit Court	Petersburg Cir. Ct.	trial	state	Virginia
vaccpittsylvani	Pittsylvania County Circuit Court	Pittsylvania Cir. Ct.	trial	state	Virginia
vaccportsmouth	Portsmouth County Circuit Court	Portsmouth Cir. Ct.	trial	state	Virginia
vaccpowhatan	Powhatan County Circuit Court	Powhatan Cir. Ct.	trial	state	Virginia
vaccprinceedwa	Prince Edward County Circuit Court	Prince Edward Cir. Ct.	trial	state	Virginia
vaccprincegeo	Prince George County Circuit Court	Prince George Cir. Ct.	trial	state	Virginia
vaccprincewill	Prince William County Circuit Court	Prince William Cir. Ct.	trial	state	Virginia
vaccpulaski	Pulaski County Circuit Court	Pulaski Cir. Ct.	trial	state	Virginia
vaccradford	Radford County Circuit Court	Radford Cir. Ct.	trial	state	Virginia
vaccrappahannoc	Rappahannock County Circuit Court	Rappahannock Cir. Ct.	trial	state	Virginia
vaccrichcity	Richmond City Circuit Court	Richmond City Cir. Ct.	trial	state	Virginia
vaccrichmondcty	Richmond County Circuit Court	Richmond County Cir. Ct.	trial	state	Virginia
vaccroanokecity	Roanoke City Circuit Court	Roanoke City Cir. Ct.	trial	state	Virginia
vaccroanokecty	Roanoke County Circuit Court	Roanoke County Cir. Ct.	trial	state	Virginia
vaccrockbridge	Rockbridge County Circuit Court	Rockbridge Cir. Ct.	trial	state	Virginia
vaccrockingham	Rockingham County Circuit Court	Rockingham Cir. Ct.	trial	state	Virginia
vaccrussell	Russell County Circuit Court	Russell Cir. Ct.	trial	state	Virginia
vaccsalem	Salem County Circuit Court	Salem Cir. Ct.	trial	state	Virginia
vaccscott	Scott County Circuit Court	Scott Cir. Ct.	trial	state	Virginia
vaccshenandoah	Shenandoah County Circuit Court	Shenandoah Cir. Ct.	trial	state	Virginia
vaccsmyth	Smyth County Circuit Court	Smyth Cir. Ct.	trial	state	Virginia
vaccsouthampton	Southampton County Circuit Court	Southampton Cir. Ct.	trial	state	Virginia
vaccspotsylvani	Spotsylvania County Circuit Court	Spotsylvania Cir. Ct.	trial	state	Virginia
vaccstafford	Stafford County Circuit Court	Stafford Cir. Ct.	trial	state	Virginia
vaccstaunton	Staunton County Circuit Court	Staunton Cir. Ct.	trial	state	Virginia
vaccsuffolk	Suffolk County Circuit Court	Suffolk Cir. Ct.	trial	state	Virginia
vaccsurry	Surry County Circuit Court	Surry Cir. Ct.	trial	state	Virginia
vaccsussex	Sussex County Circuit Court	Sussex Cir. Ct.	trial	state	Virginia
vacctazewell	Tazewell County Circuit Court	Tazewell Cir. Ct.	trial	state	Virginia
vaccvabeach	Virginia Beach County Circuit Court	Virginia Beach Cir. Ct.	trial	state	Virginia
vaccwarren	Warren County Circuit Court	Warren Cir. Ct.	trial	state	Virginia
vaccwashington	Washington County Circuit Court	Washington Cir. Ct.	trial	state	Virginia
vaccwaynesboro	Waynesboro County Circuit Court	Waynesboro Cir. Ct.	trial	state	Virginia
vaccwestmorelan	Westmoreland County Circuit Court	Westmoreland Cir. Ct.	trial	state	Virginia
vaccwilliams	Williamsburg and James County Circuit Court	Williamsburg and James Cir. Ct.	trial	state	Virginia
vaccwinchester	Winchester County Circuit Court	Winchester Cir. Ct.	trial	state	Virginia
vaccwise	Wise & Norton County Circuit Court	Wise Norton Cir. Ct.	trial	state	Virginia
vaccwythe	Wythe County Circuit Court	Wythe Cir. Ct.	trial	state	Virginia
vaccyork	York County Poquoson County Circuit Court	York County & Poquoson Cir. Ct.	trial	state	Virginia
vachanct	Virginia Chancery Court		trial	state	Virginia
vachanctnorf	Norfolk Chancery Court, Virginia		trial	state	Virginia
vachanctrich	Richmond Chancery Court, Virginia		trial	state	Virginia
vacorpct	Virginia Corporation Court		trial	state	Virginia
vacorpctradford	Radford Corporation Court, Va.		trial	state	Virginia
vacorpctsbris	Bristol Corporation Court, Va.		trial	state	Virginia
vacorpctslynch	Lynchburg Corporation Court, Va.		trial	state	Virginia
vacorpctsnorf	South Norfolk Corporation Court, Va.		trial	state	Virginia
vacorpctwinche	Winchester Corporation Court, Va.		trial	state	Virginia
vactapp	Court of Appeals of Virginia	Va. Ct. App.	appeals	state	Virginia
vad	United States District Court for the District of Virginia	D. Va.	trial	federal	Virginia
vaeb	United States Bankruptcy Court, E.D. Virginia	Bankr. E.D. Va.	bankruptcy	federal	Virginia
vaed	District Court, E.D. Virginia	E.D. Va.	trial	federal	Virginia
vagensess	Virginia Court of General Sessions		appeals	state	Virginia
vamedmalrevpan	Medical Malpractice Review Panel		trial	state	Virginia
vawb	United States Bankruptcy Court, W.D. Virginia	Bankr. W.D. Va.	bankruptcy	federal	Virginia
vawd	District Court, W.D. Virginia	W.D. Va.	trial	federal	Virginia
vib	United States Bankruptcy Court, D. Virgin Islands	Bankr. D.V.I.	bankruptcy	federal	Virgin Islands
vid	District Court, Virgin Islands	D.V.I.	trial	federal	Virgin Islands
vimunict	Municipal Court of The Virgin Islands		trial	state	Virgin Islands
vipolct	Police Court of The Virgin Islands		trial	state	Virgin Islands
virginislands	Supreme Court of The Virgin Islands		trial	state	Virgin Islands
visuper	Superior Court of The Virgin Islands		trial	state	Virgin Islands
vt	Supreme Court of Vermont	Vt.	supreme	state	Vermont
vtb	United States Bankruptcy Court, D. Vermont	Bankr. D. Vt.	bankruptcy	federal	Vermont
vtd	District Court, D. Vermont	D. Vt.	trial	federal	Vermont
vtdistct	Vermont District Court	Vt. Dist. Ct.	trial	state	Vermont
vtsuperct	Superior Court of Vermont	Vt. Super. Ct.	trial	state	Vermont
waeb	United States Bankruptcy Court, E.D. Washington	Bankr. E.D. Wash.	bankruptcy	federal	Washington
waed	District Court, E.D. Washington	E.D. Wash.	trial	federal	Washington
wash	Washington Supreme Court	Wash.	appeals	state	Washington
washag	Washington Attorney General Reports	Wash. Att'y Gen.	attorney-general	state	Washington
washctapp	Court of Appeals of Washington	Wash. Ct. App.	appeals	state	Washington
washd	United States District Court for the District of Washington	D. Wash.	trial	federal	Washington
washsuperct	Washingon Superior Court		trial	state	Washington
wawb	United States Bankruptcy Court, W.D. Washington	Bankr. W.D. Wash.	bankruptcy	federal	Washington
wawd	District Court, W.D. Washington	W.D. Wash.	trial	federal	Washington
webchippewatr	White Earth Band of Chippewa Tribal Court		special	tribal	Minnesota
wieb	United States Bankruptcy Court, E.D. Wisconsin	Bankr. E.D. Wis.	bankruptcy	federal	Wisconsin
wied	District Court, E.D. Wisconsin	E.D. Wis.	trial	federal	Wisconsin
wis	Wisconsin Supreme Court	Wis.	appeals	state	Wisconsin
wisag	Wisconsin Attorney General Reports	Wis. Att'y Gen.	attorney-general	state	Wisconsin
wisccirct	Wisconsin Circuit Court		trial	state	Wisconsin
wisctapp	Court of Appeals of Wisconsin	Wis. Ct. App.	appeals	state	Wisconsin
wisd	District Court, D. Wisconsin	D. Wis.	trial	federal	Wisconsin
wismunict	Wisconsin Municipal Court		trial	state	Wisconsin
wiwb	United States Bankruptcy Court, W.D. Wisconsin	Bankr. W.D. Wis.	bankruptcy	federal	Wisconsin
wiwd	District Court, W.D. Wisconsin	W.D. Wis.	trial	federal	Wisconsin
wva	West Virginia Supreme Court	W. Va.	supreme	state	West Virginia
wvactapp	Intermediate Court of Appeals of West Virginia	I.C.A. of W. Va.	appeals	state	West Virginia
wvad	District Court, D. West Virginia	D. W.Va.	trial	federal	West Virginia
wvctcl	West Virginia Court of Claims	W. Va. Ct. Cl.	trial	state	West Virginia
wvnb	United States District Court, N.D. West Virginia	Bankr. N.D.W. Va.	bankruptcy	federal	West Virginia
wvnd	District Court, N.D. West Virginia	N.D.W. Va.	trial	federal	West Virginia
wvsb	United States Bankruptcy Court, S.D. West Virginia	Bankr. S.D.W. Va.	bankruptcy	federal	West Virginia
wvsd	District Court, S.D. West Virginia	S.D.W. Va.	trial	federal	West Virginia
wyb	United States Bankruptcy Court, D. Wyoming	Bankr. D. Wyo.	bankruptcy	federal	Wyoming
wyd	District Court, D. Wyoming	D. Wyo.	trial	federal	Wyoming
wyo	Wyoming Supreme Court	Wyo.	appeals	state	Wyoming
yrekadistct	Yreka District Court	Yreka Dist. Ct.	trial	state	California
yubadistct	Yuba District Court	Yuba Dist. Ct.	trial	state	California`;
