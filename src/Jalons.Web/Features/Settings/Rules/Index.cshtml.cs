using Jalons.Core.Access;
using Jalons.Core.Diagnoses.Plans;
using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Journeys.Diagnosis;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Settings.Rules;

/// <summary>The table of rules by which a plan is proposed: in each service, the first rule whose conditions hold. Saving makes a new version.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const int BlankLines = 2;
    private const int MostRules = 60;

    [BindProperty] public List<RuleLine> Rules { get; set; } = [];

    public PlanRules? Current { get; private set; }
    public IReadOnlyList<Choice> Proposed { get; private set; } = [];
    public IReadOnlyList<Choice> Conditions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Rules = [.. Current?.Rules.Select(RuleLine.Of) ?? [], .. Enumerable.Range(0, BlankLines).Select(_ => new RuleLine())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        var lines = Rules.Where(line => line.Proposes is not null || !string.IsNullOrWhiteSpace(line.Because)).Take(MostRules).ToList();
        if (lines.Count == 0) ModelState.AddModelError("", "La table a au moins une règle.");
        foreach (var line in lines.Where(line => !line.IsWhole || Proposed.All(choice => choice.Value != line.Proposes) || line.Conditions.Any(condition => Conditions.All(choice => choice.Value != condition))))
            ModelState.AddModelError("", $"La règle {line.Code ?? "nouvelle"} n’est pas complète : ce qu’elle propose et sa phrase sont demandés, et ses réponses viennent des listes.");
        if (!ModelState.IsValid) return this.Invalid();

        var version = (Current?.Version ?? 0) + 1;
        db.PlanRules.Add(new() { ProgrammeId = me.Programme.Id, Version = version, CreatedAt = time.GetUtcNow().UtcDateTime, CreatedBy = me.Scope.Who, Rules = [.. lines.Select((line, rank) => line.ToRule(rank, Current, version))] });
        db.Acts.Add(me.Scope.Acts($"Règles de proposition, version {version}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"La version {version} des règles sert à partir de maintenant.", Links.RuleSettings);
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (!me.Scope.SetsRules) return false;

        Current = await db.PlanRules.AsNoTracking().Where(rules => rules.ProgrammeId == me.Programme.Id).OrderByDescending(rules => rules.Version).FirstOrDefaultAsync(stop);
        var lists = Lists.For(me.Programme);
        var words = new PlanWords(lists, me.Today);
        Proposed = [.. from service in Enum.GetValues<PlanService>() from choice in words.ChoicesOf(service) select new Choice($"{service}:{choice.Value}", $"{PlanWords.Title(service)} : {choice.Label.ToLowerInvariant()}")];
        Conditions = [.. ConditionChoices(lists)];
        return true;
    }

    private IEnumerable<Choice> ConditionChoices(Lists lists)
    {
        foreach (var level in new[] { "0.5", "1", "1.5", "2" }) yield return new($"{PlanCondition.Grid}={level}", $"Niveau moyen de la grille : {level.Replace('.', ',')} au plus");
        foreach (var code in new[] { "diagnosis.devices", "diagnosis.home_connection", "diagnosis.skills", "diagnosis.barriers", "profile.rsa", "profile.labour_status", "profile.qualification" })
        {
            var field = AnnexeDictionary.Get(code);
            foreach (var option in lists.OfferedIn(field)) yield return new($"{code}={option.Code}", $"{field.ShortLabel} : {option.LabelAt(me.Today)}");
        }
    }
}
