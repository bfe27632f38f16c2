using Jalons.Browser.Support;
using Jalons.Core.Access;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Referrals.Requests;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Jalons.Browser.Tour;

/// <summary>The demonstration on its day, served to a real browser: made once for the tour of all pages and once for the walks, which go on at the same time.</summary>
public sealed class Demonstration(Chromium chromium) : DemonstratedDay(chromium)
{
    private readonly Dictionary<string, string> _places = [];
    private readonly Dictionary<string, IPage> _seats = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var db = Database.Open();
        var territory = await db.Territories.Where(territory => territory.Code == "T8").Select(territory => territory.Id).SingleAsync();
        var journeys = db.Journeys.Where(journey => journey.TerritoryId == territory).OrderBy(journey => journey.Id);
        _places["nouvelle"] = await Id(journeys.Where(journey => journey.Progress.DiagnosedOn == null && journey.Closure == null));
        _places["partie"] = await Id(journeys.Where(journey => journey.Closure != null && journey.Closure.Reason != ClosureReason.Completed));
        _places["suivie"] = await Id(journeys.Where(journey =>
            journey.Closure == null && journey.Progress.ComputerOn != null && journey.Progress.TrainingOn != null && journey.Progress.FollowUp6On == null));
        var demands = db.ReferralRequests.OrderBy(request => request.Id);
        _places["demande"] = (await demands.Where(request => request.State == ReferralState.Sent).Select(request => request.PublicId).FirstAsync()).ToString();
        _places["brouillon"] = (await demands.Where(request => request.State == ReferralState.Draft).Select(request => request.PublicId).FirstAsync()).ToString();
        var claire = Persona(Role.Prescriber).Email;
        _places["orientee"] = await Id(db.Journeys.Where(journey => journey.Progress.DiagnosedOn != null && db.ReferralContacts.Any(contact => contact.JourneyId == journey.Id && contact.Email == claire)).OrderBy(journey => journey.Id));
        _places["etude"] = await Deposits.MakeStudy(As(Persona(Role.Evaluator)));
        await Deposits.WriteInTheWorkspace(As(Persona(Role.Evaluator)));
        _places["compte"] = Persona(Role.ProjectTeam).PublicId.ToString();
        _places["dossier"] = (await db.Applications.Where(dossier => dossier.Number == 4810241).Select(dossier => dossier.PublicId).SingleAsync()).ToString();
        await MoneyOf(db.Projects.Where(project => project.TerritoryId == territory), db);
        var agreements = from agreement in db.Agreements join project in db.Projects on agreement.ProjectId equals project.Id select new { agreement.PublicId, project.TerritoryId };
        _places["convention"] = (await agreements.Where(agreement => agreement.TerritoryId == territory).Select(agreement => agreement.PublicId).SingleAsync()).ToString();
        _places["avenant"] = (await db.Amendments.Select(amendment => amendment.PublicId).SingleAsync()).ToString();
        (_places["sans-convention"], _places["a-signer"]) = await Agreements.Prepare(db);
        _places["comite"] = (await db.SelectionCommittees.Select(committee => committee.PublicId).SingleAsync()).ToString();
        _places["revision"] = (await db.FieldMaps.OrderBy(map => map.Id).Select(map => map.PublicId).FirstAsync()).ToString();
        _places["a-venir"] = (await db.Meetings.Where(meeting => meeting.HeldAt == null).Select(meeting => meeting.PublicId).SingleAsync()).ToString();
        _places["mi-parcours"] = (await db.Meetings.Where(meeting => meeting.TerritoryId == territory && meeting.Kind == MeetingKind.Mid).Select(meeting => meeting.PublicId).SingleAsync()).ToString();
        _places["a-approuver"] = (await db.Meetings.Where(meeting => meeting.HeldAt != null && meeting.ApprovedAt == null).OrderBy(meeting => meeting.Id).Select(meeting => meeting.PublicId).FirstAsync()).ToString();
        _places["action"] = (await db.ActionItems.Where(action => action.DoneOn == null && db.Meetings.Any(meeting => meeting.Id == action.MeetingId && meeting.TerritoryId == territory)).OrderBy(action => action.Id).Select(action => action.PublicId).FirstAsync()).ToString();
        _places["echeance"] = (await db.Obligations.Where(known => known.TerritoryId == territory && known.DoneOn == null).OrderBy(known => known.DueOn).Select(known => known.PublicId).FirstAsync()).ToString();
        _places["acteur"] = (await db.Organisations.Where(known => known.Siret != null).OrderBy(known => known.Id).Select(known => known.PublicId).FirstAsync()).ToString();
        _places["depose"] = (await db.ProjectReports.Where(report => report.TerritoryId == territory && report.Kind == ReportKind.Intermediate).Select(report => report.PublicId).SingleAsync()).ToString();
        _places["a-ecrire"] = (await db.ProjectReports.Where(report => report.TerritoryId == territory && report.Kind == ReportKind.Final).Select(report => report.PublicId).SingleAsync()).ToString();
        _places["invitation"] = await Invites(As(Persona(Role.Coordination)));
        (_places["apercu"], _places["import"]) = await Deposits.Make(As(Persona(Role.Coordination)));
        _places["double"] = (await db.Duplicates.Where(pair => pair.Decision == DuplicateDecision.ToDecide).OrderBy(pair => pair.Id).Select(pair => pair.PublicId).FirstAsync()).ToString();
    }

    private async Task MoneyOf(IQueryable<Core.Programmes.Project> one, Core.Persistence.AppDb db)
    {
        var project = await one.SingleAsync();
        var (payments, claims) = (await db.Instalments.Where(payment => payment.ProjectId == project.Id).ToDictionaryAsync(payment => payment.Rank), db.PaymentClaims.Where(claim => claim.ProjectId == project.Id));
        _places["projet"] = $"{project.PublicId}";
        (_places["signe"], _places["solde"]) = ($"{payments[3].PublicId}", $"{payments[4].PublicId}");
        _places["liste"] = $"{await claims.Where(claim => claim.InstalmentId == payments[3].Id).Select(claim => claim.PublicId).SingleAsync()}";
        _places["payee"] = $"{await claims.Where(claim => claim.InstalmentId == payments[2].Id).Select(claim => claim.PublicId).SingleAsync()}";
        _places["ligne"] = $"{await db.BudgetLines.Where(line => line.ProjectId == project.Id).OrderBy(line => line.Id).Select(line => line.PublicId).FirstAsync()}";
        _places["depense"] = $"{await db.Expenses.Where(expense => expense.ProjectId == project.Id && expense.InvoiceFileId != null).OrderBy(expense => expense.Id).Select(expense => expense.PublicId).FirstAsync()}";
        _places["cofinancement"] = $"{await db.CoFundings.Where(funding => funding.ProjectId == project.Id).OrderBy(funding => funding.Id).Select(funding => funding.PublicId).FirstAsync()}";
    }

    /// <summary>The address of a stop, its {names} replaced by people and files of the demonstration.</summary>
    public string AddressOf(string address) => _places.Aggregate(address, (known, place) => known.Replace($"{{{place.Key}}}", place.Value, StringComparison.Ordinal));

    /// <summary>The page that a persona, or nobody, goes through the tour with: a browser profile for each would take longer than what it shows.</summary>
    public async Task<IPage> Sits(Role? role) => _seats.TryGetValue($"{role}", out var seat) ? seat : _seats[$"{role}"] = await Enters(role, Screen.Desk);

    /// <summary>Opens a page as a persona, or as nobody.</summary>
    public Task<IPage> Opens(string address, Role? role, Screen screen, bool script = true)
        => Opens(AddressOf(address), screen, role is { } persona ? Persona(persona) : null, script);

    private async Task<string> Invites(Visitor coordination)
    {
        var form = await coordination.Opens("/comptes/inviter");
        await form.Fills("Prénom et nom", "Léa Colin").Fills("E-mail professionnel", "lea.colin@example.org").Chooses("Équipe projet", "Rôle").Presses("Envoyer l’invitation");
        return (await Database.LinkMailedTo("lea.colin@example.org")).Split('=')[1];
    }

    private static async Task<string> Id(IQueryable<Journey> journeys) => (await journeys.Select(journey => journey.PublicId).FirstAsync()).ToString();
}

[CollectionDefinition(nameof(TheTour))]
public sealed class TheTour : ICollectionFixture<Demonstration>;

[CollectionDefinition(nameof(TheWalks))]
public sealed class TheWalks : ICollectionFixture<Demonstration>;
