using System.Text;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Diagnoses.Appointments;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals.Requests;
using Jalons.Core.Resources;
using Jalons.Core.Studies.Mission;
using Jalons.Tests.Calls;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Jalons.Web.Features.Studies.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Access.Isolation;

/// <summary>The application with two places that must not see each other: Est Ensemble (T8), where everybody here works, and Plaine Commune (T6).</summary>
public sealed partial class TwoPlaces : AppFixture
{
    private const string File = "Nom;Prénom;Date de naissance;Ville;Date d’orientation;Niveau de qualification\nAbdallahi;Oumou;01/02/1990;Bondy;21/03/2022;\n;;;Bagnolet;28/03/2022;\n";
    private readonly Dictionary<(Target, bool), string> _files = [];
    private readonly Dictionary<Role, Account> _accounts = [];

    public Programme Programme { get; private set; } = null!;
    private Call Call { get; set; } = null!;

    // A gateway that nobody holds: what may be sent is tried, and fails.
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Jalons:Sms:Url"] = "http://127.0.0.1:9/" };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Programme = await Database.HasProgramme();
        foreach (var role in Permission.Order) _accounts[role] = await Database.HasAccount(role, Programme, role is Role.Coordination or Role.ProjectTeam or Role.Prescriber or Role.Observer ? "T8" : null);
        await using (var db = Database.Open()) Call = await db.OpenCall(Programme);
        foreach (var own in new[] { true, false })
        {
            var coordination = await As(Role.Coordination, Programme, Place(own));
            _files[(Target.Preview, own)] = Last(await Reads(coordination, $"a-lire-{own}.csv", File));
            var imported = await Reads(coordination, $"importe-{own}.csv", File.Replace("1990", "1991", StringComparison.Ordinal));
            _files[(Target.ImportedFile, own)] = Last(await (await imported.Presses("Importer 1 ligne prête")).Waits(30));
        }
    }

    /// <summary>Someone of a role, at T8 where the role has a place; redirects are shown, not followed.</summary>
    public Visitor Someone(Role role) => As(_accounts[role], followsRedirects: false);

    /// <summary>A fresh thing of that kind, in T8 or in T6: the identifier of its address, and what a form must say of it.</summary>
    public async Task<(string Id, Dictionary<string, string> Form)> Make(Target target, bool ownPlace) => target switch
    {
        Target.Journey => ($"{(await Database.Has(Numbered(Journey(ownPlace)))).PublicId}", new() { ["phrase"] = "profile.consent_evaluation", ["TakenBackFor"] = "Notée par erreur" }),
        Target.ReferredJourney => ($"{(await Database.Has(Numbered(Journey(ownPlace).With("referral.agent_email", ownPlace ? _accounts[Role.Prescriber].Email! : "ailleurs@example.org")))).PublicId}", []),
        Target.Awaited => ($"{await AwaitedAt(ownPlace)}", []),
        Target.New => ($"{Guid.CreateVersion7()}", []),
        Target.Demand => ($"{await DemandAt(ownPlace, ReferralState.Sent)}", []),
        Target.ExpiredDemand => ($"{await DemandAt(ownPlace, ReferralState.Expired)}", []),
        Target.ClosedJourney => ($"{(await Database.Has(Numbered(Journey(ownPlace).ClosedOn("2022-03-01", ClosureReason.Moved)))).PublicId}", []),
        Target.ImportedFile => (_files[(target, ownPlace)], new() { ["row"] = await RejectedRow(_files[(target, ownPlace)]) }),
        Target.Preview => (_files[(target, ownPlace)], new() { ["Header"] = "Niveau de qualification", ["Scale"] = "1969" }),
        Target.Account => await AccountAt(ownPlace),
        Target.Study => ($"{await Study()}", []),
        Target.Workspace => ("publics", new() { ["snapshot"] = await Workspace() }),
        Target.WrittenSection => ("publics.enseignements", new() { ["number"] = "1", ["snapshot"] = await Workspace() }),
        Target.ComputedSentence => ("publics.l-essentiel.R01", new() { ["snapshot"] = await Workspace() }),
        Target.Offer => ($"{await OfferAt(ownPlace)}", []),
        Target.Pair => ($"{await Double(ownPlace, Core.People.DuplicateDecision.ToDecide)}", new() { ["Form.Decision"] = "Different" }),
        Target.DecidedPair => ($"{await Double(ownPlace, Core.People.DuplicateDecision.Different)}", []),
        Target.TwoSnapshots => ("", new() { ["avant"] = await Workspace(), ["apres"] = await Workspace() }),
        Target.Comparison => ($"{await Kept(new ComparisonInput(await Workspace(), await Workspace()).ToJob(Scope.Whole(Programme.Id, "Essais"), Clock.Now.UtcDateTime), job => { job.State = JobState.Failed; return job.PublicId; })}", []),
        Target.MissionStep => ($"{await Kept(new MissionStep { ProgrammeId = Programme.Id, PlannedOn = new(2022, 2, 3) }, step => step.PublicId)}", []),
        Target.Deliverable => ($"{await Kept(new Deliverable { ProgrammeId = Programme.Id, Volume = "publics", Number = ++_versions, SentOn = new(2022, 4, 4), SentBy = "Essais" }, version => version.PublicId)}", []),
        Target.Benchmark => ($"{await Benchmark()}", []),
        Target.CodedText => (await TextToCode(), []),
        Target.CallDocument => ($"{await CallDocument()}", []),
        Target.FieldMap => ($"{await FieldMap()}", []),
        Target.Dossier => ($"{(await DossierAt(ownPlace)).PublicId}", []),
        Target.Attachment => ($"{(await DossierAt(ownPlace)).Attachments[0].PublicId}", []),
        >= Target.BudgetedProject and <= Target.ExaminedList => await new BudgetData(Database.Open(), Clock).Make(target, ProjectAt(ownPlace)),
        Target.Committee => ($"{await CommitteeHeld()}", []),
        Target.Meeting or Target.HeldMeeting => ($"{(await MeetingAt(ownPlace, isHeld: target is Target.HeldMeeting)).PublicId}", []),
        Target.ActionItem => ($"{(await MeetingAt(ownPlace, isHeld: true)).Actions[0].PublicId}", []),
        Target.Obligation => ($"{await ObligationAt(ownPlace)}", []),
        Target.Organisation => ($"{Programme.Organisations[0].PublicId}", []),
        Target.Report => ($"{await ReportAt(ownPlace)}", []),
        >= Target.Agreement and <= Target.Amendment => ($"{await this.MakeAgreement(target, Place(ownPlace))}", []),
        Target.Invitation => ($"{await InvitationAt(ownPlace)}", []),
        _ => (Guid.Empty.ToString(), []),
    };

    public AppDb Open() => Database.Open();

    private Project ProjectAt(bool own) => Programme.Projects.Single(project => project.TerritoryId == Programme.Territories.Single(territory => territory.Code == Place(own)).Id);

    private static string Place(bool own) => own ? "T8" : "T6";

    private JourneyBuilder Journey(bool own) => A.Journey.In(Programme, Place(own)).Of("Oumou", "Sarrazine").With("profile.mobile", "06.39.98.41.07").With("profile.email", "oumou@example.org").ReferredOn("2022-01-12").DiagnosedOn("2022-01-20").OrientedToTraining().GivenAComputerOn("2022-02-01").ConnectedOn("2022-02-02").Trained(TrainingStatus.Waiting).Certified("waiting");

    // The imports above have taken the first numbers of both projects.
    private static JourneyFile Numbered(JourneyFile file)
    {
        file.Journey.Number = $"ZZ-{Guid.CreateVersion7():N}";
        return file;
    }

    private async Task<Guid> Double(bool own, Core.People.DuplicateDecision decision)
    {
        var (first, second) = (await Database.Has(Numbered(Journey(own))), await Database.Has(Numbered(Journey(own))));
        await using var db = Database.Open();
        var pair = new Core.People.Duplicate { ProgrammeId = Programme.Id, FirstId = first.PersonId, SecondId = second.PersonId, Rule = "near", Decision = decision };
        db.Add(pair);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return pair.PublicId;
    }

    private async Task<(string, Dictionary<string, string>)> AccountAt(bool own)
    {
        var account = await Database.HasAccount(Role.Prescriber, Programme, Place(own));
        await using var db = Database.Open();
        var membership = await db.Memberships.SingleAsync(membership => membership.AccountId == account.Id, TestContext.Current.CancellationToken);
        return ($"{account.PublicId}", new() { ["membership"] = $"{membership.Id}" });
    }

    /// <summary>A project dossier with a file; « own » means given to the reviewer.</summary>
    private async Task<Application> DossierAt(bool own)
    {
        await using var db = Database.Open();
        var dossier = new Application { ProgrammeId = Programme.Id, CallId = Call.Id, Number = Random.Shared.Next(), Applicant = "Association d’essai", DepositedAt = Clock.Now.UtcDateTime, Revision = 1 };
        dossier.Attachments.Add(new() { Field = "piece", Label = "Lettre de soutien", Name = "lettre.pdf", Checksum = "", FileId = (await db.StoreFile(Programme.Id, "lettre.pdf", new MemoryStream([1]), Clock.Now.UtcDateTime, null, Stop)).Id });
        db.Add(dossier);
        await db.SaveChangesAsync(Stop);
        if (own) db.Add(new ReviewAssignment { ApplicationId = dossier.Id, AccountId = _accounts[Role.Reviewer].Id, Reviewer = "Camille" });
        await db.SaveChangesAsync(Stop);
        return dossier;
    }

    private async Task<Guid> CallDocument()
    {
        await using var db = Database.Open();
        var file = await db.StoreFile(Programme.Id, "notice.pdf", new MemoryStream([1]), Clock.Now.UtcDateTime, null, Stop);
        var document = db.Add(new CallDocument { CallId = Call.Id, FileId = file.Id, Title = "Notice" }).Entity;
        await db.SaveChangesAsync(Stop);
        return document.PublicId;
    }

    private async Task<Guid> CommitteeHeld()
    {
        await using var db = Database.Open();
        var committee = db.Add(new SelectionCommittee { CallId = Call.Id, HeldOn = new(2022, 4, 1), Present = "Tous", Minutes = "Rien", Who = "Camille" }).Entity;
        await db.SaveChangesAsync(Stop);
        return committee.PublicId;
    }

    private async Task<Guid> FieldMap()
    {
        await using var db = Database.Open();
        var map = db.Add(new FieldMap { CallId = Call.Id, FormRevision = $"{Guid.CreateVersion7()}", Fields = [new("q", "Question", null)] }).Entity;
        await db.SaveChangesAsync(Stop);
        return map.PublicId;
    }

    /// <summary>A committee with its slides; « own » means at T8, with the evaluator and the observer among the guests.</summary>
    private async Task<Meeting> MeetingAt(bool own, bool isHeld)
    {
        await using var db = Database.Open();
        var file = await db.StoreFile(Programme.Id, "comite.pptx", new MemoryStream([1]), Clock.Now.UtcDateTime, null, Stop);
        var meeting = new Meeting { ProgrammeId = Programme.Id, TerritoryId = TerritoryOf(own), At = Clock.Now.UtcDateTime.AddDays(isHeld ? -3 : 3), ConvenedAt = Clock.Now.UtcDateTime.AddDays(-9), Place = "Bobigny", Agenda = ["Situation"], Minutes = isHeld ? "Dit." : null };
        if (isHeld) meeting.HeldAt = Clock.Now.UtcDateTime;
        meeting.Invitees.Add(new() { ProgrammeId = Programme.Id, Name = "Est Ensemble", Quality = InviteeQuality.Ept });
        if (own) meeting.Invitees.AddRange(new[] { Role.Evaluator, Role.Observer }.Select(role => new Invitee { ProgrammeId = Programme.Id, Name = $"{role}" }.ReachedAt(_accounts[role].Email)));
        meeting.Decks.Add(new() { ProgrammeId = Programme.Id, FileId = file.Id, At = new(2022, 4, 15), Snapshot = "EX-0001", Print = "abc", Who = "Camille" });
        meeting.Actions.Add(new() { ProgrammeId = Programme.Id, What = "Ouvrir le samedi", Who = "Le porteur", DueOn = new(2022, 5, 1) });
        db.Add(meeting);
        await db.SaveChangesAsync(Stop);
        return meeting;
    }

    private async Task<Guid> ObligationAt(bool own)
    {
        await using var db = Database.Open();
        var obligation = db.Add(new Obligation { ProgrammeId = Programme.Id, TerritoryId = TerritoryOf(own), Title = "Données de suivi", DueOn = new(2022, 4, 30), Owner = own ? ObligationOwner.Evaluator : ObligationOwner.Coordination }).Entity;
        await db.SaveChangesAsync(Stop);
        return obligation.PublicId;
    }

    private async Task<Guid> ReportAt(bool own)
    {
        await using var db = Database.Open();
        var project = Programme.Projects.Single(project => project.TerritoryId == TerritoryOf(own));
        var report = ProjectReport.Asked(ReportKind.Final, project, new() { ProgrammeId = Programme.Id, TerritoryId = project.TerritoryId, Title = "Rapport final", DueOn = new(2022, 5, 31), Kind = ObligationKind.Report });
        var file = await db.StoreFile(Programme.Id, "rapport.pdf", new MemoryStream([1]), Clock.Now.UtcDateTime, null, Stop);
        report.Pieces.Add(new() { FileId = file.Id, Name = "rapport.pdf", Who = "Camille" });
        db.Add(report);
        await db.SaveChangesAsync(Stop);
        return report.PublicId;
    }

    private long TerritoryOf(bool own) => Programme.Territories.Single(territory => territory.Code == Place(own)).Id;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<Guid> InvitationAt(bool own)
    {
        await using var db = Database.Open();
        var invitation = new Invitation { ProgrammeId = Programme.Id, Email = "invitee@example.fr", DisplayName = "Invitée", Role = Role.Prescriber, TerritoryId = Programme.Territories.Single(territory => territory.Code == Place(own)).Id };
        db.Add(invitation);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return invitation.PublicId;
    }

    private async Task<Guid> DemandAt(bool own, ReferralState state)
    {
        await using var db = Database.Open();
        var project = Programme.Projects.Single(project => project.TerritoryId == Programme.Territories.Single(territory => territory.Code == Place(own)).Id);
        var demand = new ReferralRequest
        {
            ProgrammeId = Programme.Id,
            AccountId = own ? _accounts[Role.Prescriber].Id : null,
            State = state,
            Name = "Oumou Sarrazine",
            SentAt = Clock.Now.UtcDateTime,
            TerritoryId = project.TerritoryId,
            ProjectId = project.Id,
            Values = new() { ["profile.first_name"] = "Oumou", ["profile.last_name"] = "Sarrazine" },
        };
        db.Add(demand);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return demand.PublicId;
    }

    private async Task<Guid> AwaitedAt(bool own)
    {
        var journey = await Database.Has(Numbered(Journey(own)));
        await using var db = Database.Open();
        db.Add(new Appointment { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId, TerritoryId = journey.TerritoryId, At = Clock.Now.UtcDateTime.AddDays(2), With = "Inès Morel" });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return journey.PublicId;
    }

    private async Task<Guid> OfferAt(bool own)
    {
        await using var db = Database.Open();
        var offer = new Offer { ProgrammeId = Programme.Id, TerritoryId = Programme.Territories.Single(territory => territory.Code == Place(own)).Id, Name = "Premiers clics", Provider = "Médiathèque" };
        db.Add(offer);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return offer.PublicId;
    }

    private async Task<string> RejectedRow(string file)
    {
        await using var db = Database.Open();
        var id = Guid.Parse(file);
        return $"{await db.ImportedRows.Where(row => db.ImportedFiles.Any(known => known.Id == row.ImportedFileId && known.PublicId == id) && row.Outcome == Core.Exchange.RowOutcome.Rejected).Select(row => row.Id).FirstAsync(TestContext.Current.CancellationToken)}";
    }

    private static async Task<Page> Reads(Visitor coordination, string name, string text)
        => await (await (await coordination.Opens("/imports")).Attaches("Fichier de suivi", name, Encoding.UTF8.GetBytes(text)).Presses("Lire le fichier")).Waits(30);

    private static string Last(Page page) => page.Path.Split('/')[^1];
}
