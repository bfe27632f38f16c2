using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Calls.Platform;
using Jalons.Core.Diagnoses.Appointments;
using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Diagnoses.Plans;
using Jalons.Core.Exchange;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Fieldwork;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Indicators;
using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;
using Jalons.Core.Journeys.Drafts;
using Jalons.Core.People;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals;
using Jalons.Core.Referrals.Requests;
using Jalons.Core.Resources;
using Jalons.Core.Studies.Honesty;
using Jalons.Core.Studies.Mission;
using Jalons.Core.Studies.Places;
using Jalons.Core.Studies.References;
using Jalons.Core.Studies.Snapshots;
using Jalons.Core.Studies.Workspaces;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jalons.Core.Persistence;

/// <summary>The whole model: facts, identity vault, accounts, journal. <see cref="SqliteDb"/> and <see cref="PostgresDb"/> only say where it lives.</summary>
public abstract class AppDb(DbContextOptions options) : IdentityDbContext<Account, IdentityRole<long>, long>(options)
{
    public DbSet<Programme> Programmes => Set<Programme>();
    public DbSet<Territory> Territories => Set<Territory>();
    public DbSet<Commune> Communes => Set<Commune>();
    public DbSet<Target> Targets => Set<Target>();
    public DbSet<Project> Projects => Set<Project>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<ListItem> ListItems => Set<ListItem>();

    public DbSet<Call> Calls => Set<Call>();
    public DbSet<Lot> Lots => Set<Lot>();
    public DbSet<ScoringGrid> ScoringGrids => Set<ScoringGrid>();
    public DbSet<CallDocument> CallDocuments => Set<CallDocument>();
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<ApplicationRevision> ApplicationRevisions => Set<ApplicationRevision>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<FieldMap> FieldMaps => Set<FieldMap>();
    public DbSet<PriorApplicant> PriorApplicants => Set<PriorApplicant>();
    public DbSet<SyncMark> SyncMarks => Set<SyncMark>();
    public DbSet<Check> Checks => Set<Check>();
    public DbSet<CompletionRequest> CompletionRequests => Set<CompletionRequest>();
    public DbSet<ReviewAssignment> ReviewAssignments => Set<ReviewAssignment>();
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<ReviewDiscussion> ReviewDiscussions => Set<ReviewDiscussion>();
    public DbSet<SelectionCommittee> SelectionCommittees => Set<SelectionCommittee>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<Agreement> Agreements => Set<Agreement>();
    public DbSet<ConsortiumMember> ConsortiumMembers => Set<ConsortiumMember>();
    public DbSet<AgreementTemplate> AgreementTemplates => Set<AgreementTemplate>();
    public DbSet<AgreementText> AgreementTexts => Set<AgreementText>();
    public DbSet<AgreementAnnex> AgreementAnnexes => Set<AgreementAnnex>();
    public DbSet<DiagnosisReferential> DiagnosisReferentials => Set<DiagnosisReferential>();
    public DbSet<Amendment> Amendments => Set<Amendment>();
    public DbSet<AmendmentLine> AmendmentLines => Set<AmendmentLine>();
    public DbSet<Signature> Signatures => Set<Signature>();

    public DbSet<Budget> Budgets => Set<Budget>();
    public DbSet<BudgetLine> BudgetLines => Set<BudgetLine>();
    public DbSet<Expense> Expenses => Set<Expense>();
    public DbSet<CoFunding> CoFundings => Set<CoFunding>();
    public DbSet<Instalment> Instalments => Set<Instalment>();
    public DbSet<PaymentClaim> PaymentClaims => Set<PaymentClaim>();
    public DbSet<ClaimLine> ClaimLines => Set<ClaimLine>();

    public DbSet<Person> People => Set<Person>();
    public DbSet<ReferralContact> ReferralContacts => Set<ReferralContact>();
    public DbSet<ContactSheet> ContactSheets => Set<ContactSheet>();
    public DbSet<Duplicate> Duplicates => Set<Duplicate>();

    public DbSet<StructureKind> StructureKinds => Set<StructureKind>();
    public DbSet<ReferralRequest> ReferralRequests => Set<ReferralRequest>();
    public DbSet<ReferralStep> ReferralSteps => Set<ReferralStep>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<NoticeReview> NoticeReviews => Set<NoticeReview>();

    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<DiagnosisGrid> DiagnosisGrids => Set<DiagnosisGrid>();
    public DbSet<GridAnswers> GridAnswers => Set<GridAnswers>();
    public DbSet<PlanRules> PlanRules => Set<PlanRules>();
    public DbSet<PlanDecision> PlanDecisions => Set<PlanDecision>();

    public DbSet<Journey> Journeys => Set<Journey>();
    public DbSet<Handover> Handovers => Set<Handover>();
    public DbSet<ConnectionGrant> ConnectionGrants => Set<ConnectionGrant>();
    public DbSet<Recharge> Recharges => Set<Recharge>();
    public DbSet<Offer> Offers => Set<Offer>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<Transfer> Transfers => Set<Transfer>();
    public DbSet<TrainingReferral> TrainingReferrals => Set<TrainingReferral>();
    public DbSet<Certification> Certifications => Set<Certification>();
    public DbSet<FollowUp> FollowUps => Set<FollowUp>();
    public DbSet<ContactAttempt> ContactAttempts => Set<ContactAttempt>();
    public DbSet<ExitFollowUp> ExitFollowUps => Set<ExitFollowUp>();
    public DbSet<AnswerLink> AnswerLinks => Set<AnswerLink>();
    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();
    public DbSet<Closure> Closures => Set<Closure>();
    public DbSet<TextCode> TextCodes => Set<TextCode>();

    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<Invitee> Invitees => Set<Invitee>();
    public DbSet<MeetingDeck> MeetingDecks => Set<MeetingDeck>();
    public DbSet<MeetingDecision> MeetingDecisions => Set<MeetingDecision>();
    public DbSet<ActionItem> ActionItems => Set<ActionItem>();
    public DbSet<Obligation> Obligations => Set<Obligation>();
    public DbSet<ProjectReport> ProjectReports => Set<ProjectReport>();
    public DbSet<ReportLine> ReportLines => Set<ReportLine>();
    public DbSet<ReportPiece> ReportPieces => Set<ReportPiece>();

    public DbSet<DailyCount> DailyCounts => Set<DailyCount>();
    public DbSet<DoubleCount> DoubleCounts => Set<DoubleCount>();
    public DbSet<ImportedFile> ImportedFiles => Set<ImportedFile>();
    public DbSet<ImportedRow> ImportedRows => Set<ImportedRow>();
    public DbSet<ImportProblem> ImportProblems => Set<ImportProblem>();

    public DbSet<Snapshot> Snapshots => Set<Snapshot>();
    public DbSet<PseudonymKey> PseudonymKeys => Set<PseudonymKey>();
    public DbSet<ReferencePopulation> ReferencePopulations => Set<ReferencePopulation>();
    public DbSet<Benchmark> Benchmarks => Set<Benchmark>();
    public DbSet<LintOverride> LintOverrides => Set<LintOverride>();
    public DbSet<Workspace> Workspaces => Set<Workspace>();
    public DbSet<Passage> Passages => Set<Passage>();
    public DbSet<SectionComment> SectionComments => Set<SectionComment>();
    public DbSet<MissionStep> MissionSteps => Set<MissionStep>();
    public DbSet<Deliverable> Deliverables => Set<Deliverable>();
    public DbSet<TownOutline> TownOutlines => Set<TownOutline>();

    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<AccessLink> AccessLinks => Set<AccessLink>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Act> Acts => Set<Act>();
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<Reading> Readings => Set<Reading>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
    public DbSet<FileChunk> FileChunks => Set<FileChunk>();
    public DbSet<Job> Jobs => Set<Job>();
    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();
    public DbSet<SharedKey> SharedKeys => Set<SharedKey>();

    /// <summary>Where the facts of a journey live, for the contexts that see facts alone.</summary>
    internal static readonly IReadOnlyList<(Type Fact, string Table)> FactTables =
    [
        (typeof(Handover), nameof(Handovers)), (typeof(ConnectionGrant), nameof(ConnectionGrants)), (typeof(TrainingReferral), nameof(TrainingReferrals)),
        (typeof(Certification), nameof(Certifications)), (typeof(FollowUp), nameof(FollowUps)), (typeof(Closure), nameof(Closures)),
        (typeof(ContactAttempt), nameof(ContactAttempts)), (typeof(ExitFollowUp), nameof(ExitFollowUps)), (typeof(Recharge), nameof(Recharges)),
        (typeof(TextCode), nameof(TextCodes)),
    ];

    /// <summary>Schema of the identity vault; null where the database has none.</summary>
    public abstract string? IdentitySchema { get; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (this.ChangedProgrammes() is not { Count: > 0 } changed) return base.SaveChanges(acceptAllChangesOnSuccess);

        using var transaction = Database.CurrentTransaction is null ? Database.BeginTransaction() : null;
        var saved = base.SaveChanges(acceptAllChangesOnSuccess);
        Programmes.Where(programme => changed.Contains(programme.Id)).ExecuteUpdate(set => set.SetProperty(programme => programme.Stamp, Guid.CreateVersion7()));
        transaction?.Commit();
        return saved;
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (this.ChangedProgrammes() is not { Count: > 0 } changed) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await Programmes.Where(programme => changed.Contains(programme.Id)).ExecuteUpdateAsync(set => set.SetProperty(programme => programme.Stamp, Guid.CreateVersion7()), cancellationToken);
        if (transaction is not null) await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        builder.Entity<Person>().ToTable("People", IdentitySchema);
        builder.Entity<ReferralContact>().ToTable("ReferralContacts", IdentitySchema);
        builder.Entity<PseudonymKey>().ToTable("PseudonymKeys", IdentitySchema);
        builder.Entity<ContactSheet>().ToTable("ContactSheets", IdentitySchema);
        builder.Entity<ReferralRequest>().ToTable("ReferralRequests", IdentitySchema);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value.ToUniversalTime(),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}

/// <summary>The embedded default: one file, nothing to install.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : AppDb(options)
{
    public override string? IdentitySchema => null;
}

/// <summary>What a Département uses; the identity vault has a schema and grants of its own.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : AppDb(options)
{
    public override string? IdentitySchema => "identity";
}
