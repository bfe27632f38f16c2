using System.Globalization;
using Jalons.Core.Access;
using Jalons.Core.Indicators;
using Jalons.Core.Journeys;
using Jalons.Web.Features.Journeys;
using Microsoft.AspNetCore.WebUtilities;

namespace Jalons.Web.Features;

/// <summary>The addresses of pages, said once.</summary>
public static class Links
{
    public const string Home = "/";
    public const string SignIn = "/connexion";
    public const string Dashboard = "/tableau-de-bord";
    public const string Journeys = "/parcours";

    /// <summary>The open journeys with something to come.</summary>
    public const string Accompanied = Journeys + "?etat=retard&etat=bientot&etat=attente";
    public const string Accounts = "/comptes";
    public const string MyAccount = "/compte";
    public const string NewReferral = "/orienter";
    public const string MyReferrals = "/mes-orientations";
    public const string ReceivedReferrals = "/orientations";
    public const string Drafts = "/brouillon";
    public const string Settings = "/programme";
    public const string Prescribers = "/prescripteurs";
    public const string Structures = "/programme/structures";
    public const string Districts = "/programme/circonscriptions";
    public const string GridSettings = "/programme/grille";
    public const string RuleSettings = "/programme/regles";
    public const string RuleAgreement = "/programme/regles/accord";
    public const string NoticeSettings = "/programme/notices";

    /// <summary>A screen of the form that refers a person (« situation »).</summary>
    public static string Refer(Guid id, string step) => $"{NewReferral}/{id}/{step}";

    public static string MyReferral(Guid id) => $"{MyReferrals}/{id}";

    /// <summary>The journey of someone whom the prescriber's structure referred.</summary>
    public static string ReferredPerson(Guid journey) => $"{MyReferrals}/parcours/{journey}";

    public static string ReceivedReferral(Guid id) => $"{ReceivedReferrals}/{id}";

    /// <summary>Where a form of referral leads back to: one's own referrals, or those received.</summary>
    public static string AfterReferring(Scope scope) => scope.Role is Role.Prescriber ? MyReferrals : ReceivedReferrals;

    /// <summary>The form that invites a prescriber known by an address.</summary>
    public static string Invite(string email, string? name)
        => QueryHelpers.AddQueryString("/comptes/inviter", new Dictionary<string, string?> { ["email"] = email, ["nom"] = name }.Where(pair => pair.Value is not null));
    public const string Mailbox = "/courriels";

    /// <summary>Where someone with several roles says in which one they work, before <paramref name="then"/>.</summary>
    public static string ChooseRole(string then) => QueryHelpers.AddQueryString("/compte/role", "retour", then);

    /// <summary>Where the home page leads those who have no « À faire ».</summary>
    public static string FirstPageOf(Scope scope) => scope switch
    {
        { Role: Role.Prescriber } => MyReferrals,
        { Role: Role.Reviewer } => MyDossiers,
        { SeesFigures: true } => Dashboard,
        { LooksAfterAccounts: true } => Accounts,
        _ => MyAccount,
    };

    public static string Account(Guid id) => $"/comptes/{id}";

    public const string DataQuality = "/tableau-de-bord/qualite";
    public const string GridChanges = "/tableau-de-bord/grilles";
    public const string Offers = "/offres";
    public const string Imports = "/imports";
    public const string Doubles = Imports + "/doubles";
    public const string Studies = "/etudes";
    public const string Contacts = "/contacts";
    public const string Snapshots = Studies + "/extractions";
    public const string Workspaces = Studies + "/atelier";
    public const string References = Studies + "/references";
    public const string WhatChanged = Studies + "/ce-qui-a-change";
    public const string Coding = Studies + "/codage";
    public const string Mission = Studies + "/mission";
    public const string NewMissionStep = Mission + "/etape";
    public const string NewDeliverable = Mission + "/livrable";

    /// <summary>How full a field is, month by month; all the fields without one.</summary>
    public static string Monthly(string? field) => QueryHelpers.AddQueryString(DataQuality, field is null ? [] : [KeyValuePair.Create("champ", (string?)field)]) + "#mois";

    /// <summary>The journeys behind a printed number: the part of an indicator, in a territory or everywhere, on a day, of those that entered in a month or of all.</summary>
    public static string Rows(string indicator, DateOnly at, string? territory = null, IndicatorPart part = IndicatorPart.Numerator, string? modality = null, DateOnly? month = null)
        => QueryHelpers.AddQueryString(Journeys, new (string Name, string? Value)[]
        {
            ("indicateur", indicator), ("partie", part is IndicatorPart.Numerator ? null : IndicatorRows.NameOf(part)), ("modalite", modality),
            ("territoire", territory), ("au", at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("mois", month is { } entered ? CountedRows.NameOf(entered) : null),
        }.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));

    public const string Call = "/appel";
    public const string CallFrame = Call + "/cadre";
    public const string CallGrid = Call + "/grille";
    public const string CallCandidates = Call + "/candidats-2020";
    public const string Dossiers = Call + "/dossiers";
    public const string NewDossier = Dossiers + "/nouveau";
    public const string FieldMaps = Call + "/correspondance";

    /// <summary>What a candidate deposited.</summary>
    public static string Dossier(Guid id) => $"{Dossiers}/{id}";

    /// <summary>A page under a dossier: its checklist, its reviewers, its letter.</summary>
    public static string UnderDossier(Guid id, string page) => $"{Dossiers}/{id}/{page}";

    public const string Committee = Call + "/comite";
    public const string CommitteeDecision = Committee + "/decision";

    /// <summary>A committee that was held.</summary>
    public static string CommitteeOf(Guid id) => $"{Committee}/{id}";

    public const string Governance = "/gouvernance";
    public const string Meetings = "/comites";
    public const string NewMeeting = Meetings + "/nouveau";
    public const string Obligations = "/echeances";
    public const string NewObligation = Obligations + "/nouvelle";
    public const string Reports = "/rapports";
    public const string NewReport = Reports + "/demander";

    public const string Actors = "/acteurs";
    public const string NewActor = Actors + "/nouvelle";
    public const string ActorNetwork = Actors + "/reseau";

    public static string Actor(Guid id) => $"{Actors}/{id}";

    /// <summary>A committee of the programme.</summary>
    public static string Meeting(Guid id) => $"{Meetings}/{id}";

    /// <summary>A page under a committee: its guests, its decisions, its minutes.</summary>
    public static string UnderMeeting(Guid id, string page) => $"{Meetings}/{id}/{page}";

    /// <summary>An action decided by a committee.</summary>
    public static string Action(Guid id) => $"{Meetings}/actions/{id}";

    public static string Obligation(Guid id) => $"{Obligations}/{id}";

    /// <summary>A report that a project owes.</summary>
    public static string Report(Guid id) => $"{Reports}/{id}";

    public const string Budgets = Call + "/budgets";
    public const string MyBudget = "/budget";

    /// <summary>The budget of one project, for the Département.</summary>
    public static string BudgetOf(Guid project) => $"{Budgets}/{project}";

    /// <summary>A payment of a schedule.</summary>
    public static string NewInstalment(Guid project) => $"{BudgetOf(project)}/echeance";
    public static string InstalmentOf(Guid id) => $"{Budgets}/echeances/{id}";

    /// <summary>A signed list to examine and to pay.</summary>
    public static string Claim(Guid id) => $"{Budgets}/listes/{id}";

    /// <summary>The list of a payment, to read and to sign.</summary>
    public static string OwnClaim(Guid instalment) => $"{MyBudget}/versements/{instalment}";

    public static string Invoice(Guid expense) => $"{MyBudget}/pieces/{expense}";

    public const string Agreements = Call + "/conventions";
    public const string NewAgreement = Agreements + "/nouvelle";
    public const string AgreementTemplate = Agreements + "/modele";
    public const string MyAgreement = "/convention";

    /// <summary>What binds the Département and one project.</summary>
    public static string Agreement(Guid id) => $"{Agreements}/{id}";

    /// <summary>A page under an agreement: its text, its consortium, its signatures.</summary>
    public static string UnderAgreement(Guid id, string page) => $"{Agreements}/{id}/{page}";

    /// <summary>Where an agreement is prepared: of a dossier that was retained, or of a project that comes from no call.</summary>
    public static string PrepareAgreement(Guid id) => $"{NewAgreement}/{id}";

    /// <summary>A file joined to an agreement, or its referential.</summary>
    public static string AgreementFile(Guid id) => $"{Agreements}/annexes/{id}";

    public const string WriteAmendment = Agreements + "/avenants/ecrire";

    public static string Amendment(Guid id) => $"{Agreements}/avenants/{id}";

    public const string MyDossiers = "/mes-dossiers";

    /// <summary>A dossier that a reviewer was given.</summary>
    public static string MyDossier(Guid id) => $"{MyDossiers}/{id}";

    /// <summary>A file joined to a dossier.</summary>
    public static string DossierFile(Guid id) => $"{Call}/pieces/{id}";

    /// <summary>Which question asks for what, in one revision of a form.</summary>
    public static string FieldMap(Guid id) => $"{FieldMaps}/{id}";

    public static string Import(Guid id) => $"/imports/{id}";

    /// <summary>Two people who may be one.</summary>
    public static string Pair(Guid id) => $"{Doubles}/{id}";

    /// <summary>A file being read or imported.</summary>
    public static string ImportJob(Guid id) => $"/imports/apercu/{id}";

    /// <summary>A free text to code, under its pseudonym.</summary>
    public static string Code(string reference) => $"{Coding}/{reference}";

    /// <summary>The outline of a volume in work.</summary>
    public static string Workspace(string volume) => $"{Workspaces}/{volume}";

    /// <summary>Where a section of a volume is written.</summary>
    public static string Writing(string volume, string section) => $"{Workspaces}/texte/{volume}.{section}";

    /// <summary>Where a computed sentence is rewritten.</summary>
    public static string Sentence(string volume, string section, string sentence) => $"{Workspaces}/phrase/{volume}.{section}.{sentence}";

    /// <summary>The versions of a text, or of a sentence.</summary>
    public static string Versions(string volume, string section, string? sentence = null) => $"{Workspaces}/versions/{volume}.{section}{(sentence is null ? "" : $".{sentence}")}";

    /// <summary>A meeting or a call of the evaluation mission.</summary>
    public static string MissionStep(Guid id) => $"{NewMissionStep}/{id}";

    /// <summary>A version of a deliverable.</summary>
    public static string Deliverable(Guid id) => $"{NewDeliverable}/{id}";

    /// <summary>Two snapshots compared: on the way, or done.</summary>
    public static string Comparison(Guid id) => $"{WhatChanged}/{id}";

    /// <summary>Where one waits for figures that are being computed, before going on to <paramref name="page"/>.</summary>
    public static string FiguresComing(string page) => QueryHelpers.AddQueryString(Workspaces + "/calcul", "vers", page);

    public static string Benchmark(Guid id) => $"{References}/{id}";

    /// <summary>A volume asked for: on its way, or made.</summary>
    public static string Study(Guid id) => $"{Studies}/{id}";
    public static string StudyFile(Guid id, string format) => $"{Study(id)}?handler=File&format={format}";

    public static string Journey(Guid id) => $"/parcours/{id}";

    /// <summary>A page under a journey: a block of the annexe (« diagnostic »), the training, the closure.</summary>
    public static string Under(Guid id, string page) => $"/parcours/{id}/{page}";

    /// <summary>The form where the next act is written down, at its field.</summary>
    public static string Form(Guid id, Milestone act) => Under(id, act switch
    {
        Milestone.Referral => "orientation",
        Milestone.Diagnosis => "diagnostic",
        Milestone.Training => "formation",
        Milestone.Computer => "remise",
        Milestone.Connection => "connexion",
        Milestone.Certification => "certification",
        Milestone.FollowUp3 => "suivi/3",
        _ => "suivi/6",
    });
}
