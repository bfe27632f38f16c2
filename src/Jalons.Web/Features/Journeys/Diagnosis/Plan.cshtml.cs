using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Diagnoses.Plans;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys.Diagnosis;

/// <summary>What the rules propose after the diagnosis, with the rule and the answers it used, and what is decided with the person.</summary>
public sealed class PlanModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    /// <summary>Choice by service.</summary>
    [BindProperty] public Dictionary<PlanService, string> Decided { get; set; } = [];

    /// <summary>Why something else, by service.</summary>
    [BindProperty] public Dictionary<PlanService, string> Reason { get; set; } = [];

    public PlanWords Words { get; private set; } = null!;
    public PlanRules? Rules { get; private set; }
    public IReadOnlyList<Proposal> Proposals { get; private set; } = [];
    public IReadOnlyList<PlanDecision> Decisions { get; private set; } = [];
    public IReadOnlyList<StaleDecision> Stale { get; private set; } = [];

    public PlanDecision? Decision(PlanService service) => Decisions.FirstOrDefault(decision => decision.Service == service);

    public StaleDecision? StaleFor(PlanService service) => Stale.FirstOrDefault(stale => stale.Service == service);

    public Proposal? For(PlanService service) => Proposals.FirstOrDefault(proposal => proposal.Service == service);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        foreach (var service in Enum.GetValues<PlanService>())
        {
            var known = Decision(service);
            Decided[service] = known?.Decided ?? For(service)?.Value ?? "";
            Reason[service] = known?.Reason ?? "";
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        foreach (var service in Enum.GetValues<PlanService>()) Check(service);
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        foreach (var service in Enum.GetValues<PlanService>()) Write(service);
        Words.WriteTo(Journey.Diagnosis, Decided);
        Journey.Diagnosis.Version++;
        return await SaveAsync(before, "Plan décidé", stop);
    }

    private void Check(PlanService service)
    {
        if (!Decided.TryGetValue(service, out var decided) || Words.ChoicesOf(service).All(choice => choice.Value != decided)) ModelState.AddModelError($"Decided[{service}]", "Choisissez une réponse.");
        else if (For(service) is { } proposal && proposal.Value != decided && ReasonOf(service) is null) ModelState.AddModelError($"Reason[{service}]", "Dites pourquoi vous décidez autrement.");
        else if (ReasonOf(service)?.Length > PlanDecision.ReasonMaxLength) ModelState.AddModelError($"Reason[{service}]", $"Au plus {PlanDecision.ReasonMaxLength} caractères.");
    }

    private void Write(PlanService service)
    {
        var decision = Decision(service);
        if (decision is null) Db.PlanDecisions.Add(decision = new() { JourneyId = Journey.Id, ProgrammeId = Journey.ProgrammeId, TerritoryId = Journey.TerritoryId, Service = service, Decided = "", Adviser = "" });
        var proposal = For(service);
        (decision.RulesVersion, decision.Rule, decision.Proposed) = (Rules?.Version ?? 0, proposal?.Rule.Code, proposal?.Value);
        decision.Used = proposal is null ? null : string.Join(" ; ", proposal.Used);
        (decision.Decided, decision.Reason, decision.Adviser, decision.At) = (Decided[service], ReasonOf(service), Me.Scope.Who, Now);
    }

    private string? ReasonOf(PlanService service) => Reason.GetValueOrDefault(service) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    protected override IReadOnlyList<(string Label, string Theirs)> Differences =>
        [.. from decision in Decisions where Decided.GetValueOrDefault(decision.Service) != decision.Decided select (PlanWords.Title(decision.Service), Words.Said(decision.Service, decision.Decided))];

    protected override async Task PrepareAsync(CancellationToken stop)
    {
        Words = new(Lists.For(Me.Programme), Today);
        (Rules, Proposals, Decisions, Stale) = await PlanReview.Of(Db, JourneyFile, await Db.GridAnswersOf(Journey, stop), Words, stop);
    }
}
