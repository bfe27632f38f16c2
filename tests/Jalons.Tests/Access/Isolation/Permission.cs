using Jalons.Core.Access;

namespace Jalons.Tests.Access.Isolation;

/// <summary>One line of the table: a verb of a page, what its identifier stands for, and one sign for each trade.</summary>
/// <param name="Page">Folder name of the page (« Journeys/Closure »).</param>
/// <param name="Verb">« GET », « POST », « POST Reopen ».</param>
/// <param name="Target">What the address names; each trade tries one of its own place and one of elsewhere.</param>
/// <param name="Signs">One per role of <see cref="Order"/>: + open, o open for one's own place only, m open for what is mine only, . does not exist, &gt; leads elsewhere.</param>
public sealed record Permission(string Page, string Verb, Target Target, string Signs)
{
    /// <summary>Département, Coordination, Équipe, Prescripteur, éValuateur, Instructeur, Observateur, Administrateur.</summary>
    public static readonly IReadOnlyList<Role> Order =
        [Role.Department, Role.Coordination, Role.ProjectTeam, Role.Prescriber, Role.Evaluator, Role.Reviewer, Role.Observer, Role.Administrator];

    public char SignOf(Role role) => Signs.Replace(" ", "", StringComparison.Ordinal)[Order.ToList().IndexOf(role)];

    /// <summary>True when the page exists for someone of that role, at their own place or elsewhere.</summary>
    public bool Opens(Role role, bool ownPlace) => SignOf(role) switch { '+' or '>' => true, 'o' => ownPlace, _ => false };

    public override string ToString() => $"{Verb} {Page}";
}

/// <summary>What an address names.</summary>
public enum Target
{
    Nothing, Journey, ClosedJourney, ImportedFile, Preview, Account, Invitation, Study, Workspace, WrittenSection, ComputedSentence, TwoSnapshots, Comparison, MissionStep, Deliverable, Benchmark, CodedText, Offer, Pair, DecidedPair,
    New, Demand, ExpiredDemand, ReferredJourney, Awaited,
    CallDocument, Dossier, Attachment, FieldMap, Committee,
    Meeting, HeldMeeting, ActionItem, Obligation, Report, Organisation,
    BudgetedProject, BudgetLine, Expense, CoFunding, Instalment, SignedList, ExaminedList,
    Agreement, AgreementAnnex, FreeProject, Amendment,
}
