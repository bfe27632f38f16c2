namespace Jalons.Tests.Access.Isolation;

/// <summary>Who may open what: every verb of every page has its line here, or the build fails.</summary>
public static class Permissions
{
    /// <summary>Folders open to all, which show no data of anybody: the way in, the answer that a link with a secret opens, the guide and the notices, error pages; gallery and mailbox do not exist in production.</summary>
    public static readonly IReadOnlyList<string> OpenToAll = ["SignIn", "Answers", "Guide", "Errors", "Gallery", "Mailbox"];

    /// <summary>Endpoints that are no page: health, and the files of the site while it is being developed.</summary>
    public static readonly IReadOnlyList<string> NoPage = ["/health/live", "/health/ready", "{**path:file}"];

    public static readonly IReadOnlyList<Permission> All =
    [
        //                                                                    D C É P V I O A
        new("Home/Index", "GET", Target.Nothing,                            "+ + + > > > > >"),
        new("Dashboard/Index", "GET", Target.Nothing,                       "+ + + . + . + ."),
        new("Dashboard/Quality", "GET", Target.Nothing,                     "+ + + . + . + ."),

        new("Journeys/Index", "GET", Target.Nothing,                        "+ + + > > > > >"),
        new("Journeys/Details/Index", "GET", Target.Journey,                "+ o o . . . . ."),
        new("Journeys/Section", "GET", Target.Journey,                      ". o o . . . . ."),
        new("Journeys/Section", "POST", Target.Journey,                     ". o o . . . . ."),
        new("Journeys/Summary/Index", "GET", Target.Journey,                "+ o o . . . . ."),
        new("Journeys/Summary/Index", "GET Pdf", Target.Journey,            "+ o o . . . . ."),
        new("Journeys/Closure", "GET", Target.Journey,                      ". o o . . . . ."),
        new("Journeys/Closure", "POST", Target.Journey,                     ". o o . . . . ."),
        new("Journeys/Closure", "POST Reopen", Target.ClosedJourney,        ". o o . . . . ."),

        new("Journeys/Plan/Equipment/Handover", "GET", Target.Journey,      ". o o . . . . ."),
        new("Journeys/Plan/Equipment/Handover", "GET Act", Target.Journey,  ". o o . . . . ."),
        new("Journeys/Plan/Equipment/Handover", "POST", Target.Journey,     ". o o . . . . ."),
        new("Journeys/Plan/Equipment/Connection", "GET", Target.Journey,    ". o o . . . . ."),
        new("Journeys/Plan/Equipment/Connection", "POST", Target.Journey,   ". o o . . . . ."),
        new("Journeys/Plan/Equipment/Connection", "POST Recharge", Target.Journey, ". o o . . . . ."),
        new("Journeys/Plan/Learning/Training", "GET", Target.Journey,       ". o o . . . . ."),
        new("Journeys/Plan/Learning/Training", "POST", Target.Journey,      ". o o . . . . ."),
        new("Journeys/Plan/Learning/Certification", "GET", Target.Journey,  ". o o . . . . ."),
        new("Journeys/Plan/Learning/Certification", "POST", Target.Journey, ". o o . . . . ."),
        new("Journeys/Team/Note", "GET", Target.Journey,                    ". o o . . . . ."),
        new("Journeys/Team/Note", "POST", Target.Journey,                   ". o o . . . . ."),
        new("Journeys/Team/Transfer", "GET", Target.Journey,                ". o o . . . . ."),
        new("Journeys/Team/Transfer", "POST", Target.Journey,               ". o o . . . . ."),

        new("Offers/Index", "GET", Target.Nothing,                          "+ + + . . . . ."),
        new("Offers/New", "GET", Target.Nothing,                            ". + + . . . . ."),
        new("Offers/New", "POST", Target.Nothing,                           ". + + . . . . ."),
        new("Offers/Details", "GET", Target.Offer,                          ". o o . . . . ."),
        new("Offers/Details", "POST", Target.Offer,                         ". o o . . . . ."),

        new("Journeys/FollowUp/Index", "GET", Target.Journey,               ". o o . . . . ."),
        new("Journeys/FollowUp/Index", "POST", Target.Journey,              ". o o . . . . ."),
        new("Journeys/FollowUp/Index", "POST Attempt", Target.Journey,      ". o o . . . . ."),
        new("Journeys/FollowUp/Link", "GET", Target.Journey,                ". o o . . . . ."),
        new("Journeys/FollowUp/Link", "POST", Target.Journey,               ". o o . . . . ."),
        new("Journeys/FollowUp/Link", "POST Sms", Target.Journey,           ". o o . . . . ."),

        new("Studies/Index", "GET", Target.Nothing,                         "+ . . . + . . ."),
        new("Studies/Index", "POST", Target.Nothing,                        "+ . . . + . . ."),
        new("Studies/Details", "GET", Target.Study,                         "+ . . . + . . ."),
        new("Studies/Details", "GET File", Target.Nothing,                  "m m m m m m m m"),

        new("Studies/Details", "POST SetAside", Target.Study,               "+ . . . + . . ."),
        new("Studies/Snapshots/Index", "GET", Target.Nothing,               "+ . . . + . . ."),
        new("Studies/Snapshots/Index", "POST", Target.Nothing,              "+ . . . + . . ."),
        new("Studies/Snapshots/Compare", "GET", Target.Nothing,             ". . . . . . . ."),
        new("Studies/References/Index", "GET", Target.Nothing,              "+ . . . + . . ."),
        new("Studies/References/Index", "POST", Target.Nothing,             "+ . . . + . . ."),
        new("Studies/References/Details", "GET", Target.Benchmark,          "+ . . . + . . ."),
        new("Studies/References/Details", "POST", Target.Benchmark,         "+ . . . + . . ."),
        new("Coding/Index", "GET", Target.Nothing,                          "+ . . . + . . ."),
        new("Coding/Index", "POST Start", Target.Nothing,                   "+ . . . + . . ."),
        new("Coding/Text", "GET", Target.CodedText,                         "+ . . . + . . ."),
        new("Coding/Text", "POST", Target.CodedText,                        "+ . . . + . . ."),

        new("Imports/Index", "GET", Target.Nothing,                         "+ + . . . . . ."),
        new("Imports/Index", "POST", Target.Nothing,                        "+ + . . . . . ."),
        new("Imports/Preview", "GET", Target.Preview,                       "+ o . . . . . ."),
        new("Imports/Preview", "POST Columns", Target.Preview,              "+ o . . . . . ."),
        new("Imports/Preview", "POST Import", Target.Preview,               "+ o . . . . . ."),
        new("Imports/Preview", "POST Cancel", Target.Preview,               "+ o . . . . . ."),
        new("Imports/Details", "GET", Target.ImportedFile,                  "+ o . . . . . ."),
        new("Imports/Details", "GET Problems", Target.ImportedFile,         "+ o . . . . . ."),
        new("Imports/Details", "POST Mend", Target.ImportedFile,            "+ o . . . . . ."),

        new("Imports/Doubles/Index", "GET", Target.Nothing,                 "+ + . . . . . ."),
        new("Imports/Doubles/Index", "POST Search", Target.Nothing,         "+ + . . . . . ."),
        new("Imports/Doubles/Details", "GET", Target.Double,                "+ o . . . . . ."),
        new("Imports/Doubles/Details", "POST", Target.Double,               "+ o . . . . . ."),
        new("Imports/Doubles/Details", "POST Undo", Target.DecidedDouble,   "+ o . . . . . ."),

        new("Accounts/Index", "GET", Target.Nothing,                        "+ + + + + + + +"),
        new("Accounts/Password", "GET", Target.Nothing,                     "+ + + + + + + +"),
        new("Accounts/Password", "POST", Target.Nothing,                    "+ + + + + + + +"),
        new("Accounts/Totp", "GET", Target.Nothing,                         "+ + + + + + + +"),
        new("Accounts/Totp", "POST Key", Target.Nothing,                    "+ + + + + + + +"),
        new("Accounts/Totp", "POST On", Target.Nothing,                     "+ + + + + + + +"),
        new("Accounts/Totp", "POST Off", Target.Nothing,                    "+ + + + + + + +"),
        new("Accounts/Passkeys", "GET", Target.Nothing,                     "+ + + + + + + +"),
        new("Accounts/Passkeys", "POST", Target.Nothing,                    "+ + + + + + + +"),
        new("Accounts/Passkeys", "POST Options", Target.Nothing,            "+ + + + + + + +"),
        new("Accounts/Passkeys", "POST Remove", Target.Nothing,             "m m m m m m m m"),
        new("Accounts/Sessions", "GET", Target.Nothing,                     "+ + + + + + + +"),
        new("Accounts/Sessions", "POST", Target.Nothing,                    "m m m m m m m m"),
        new("Accounts/Sessions", "POST Others", Target.Nothing,             "+ + + + + + + +"),
        new("Accounts/Role", "GET", Target.Nothing,                         "+ + + + + + + +"),
        new("Accounts/Role", "POST", Target.Nothing,                        "+ + + + + + + +"),

        new("Administration/Index", "GET", Target.Nothing,                  "+ + . . . . . +"),
        new("Administration/Index", "POST Again", Target.Invitation,        "+ o . . . . . +"),
        new("Administration/Index", "POST Cancel", Target.Invitation,       "+ o . . . . . +"),
        new("Administration/Invite", "GET", Target.Nothing,                 "+ + . . . . . +"),
        new("Administration/Invite", "POST", Target.Nothing,                "+ + . . . . . +"),
        new("Administration/Details", "GET", Target.Account,                "+ o . . . . . +"),
        new("Administration/Details", "POST End", Target.Account,           "+ o . . . . . +"),
        new("Administration/Details", "POST Close", Target.Account,         "+ o . . . . . +"),
        new("Administration/Details", "POST Open", Target.Account,          "+ o . . . . . +"),
        new("Administration/Details", "POST Link", Target.Account,          "+ o . . . . . +"),
    ];
}
