using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Mission;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Mission;

/// <summary>A meeting or a call of the mission: planned, then told.</summary>
public sealed class StepModel(AppDb db, CurrentUser user, TimeProvider time) : PageModel
{
    [BindProperty] public StepForm Form { get; set; } = new();

    public bool IsNew { get; private set; }

    /// <summary>What somebody else saved meanwhile.</summary>
    public MissionStep? Theirs { get; private set; }

    public IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<StepKind>().Select(kind => new Choice($"{kind}", StepWords.LabelOf(kind), StepWords.HintOf(kind)))];
    public IReadOnlyList<Choice> Places { get; } = [new(StepForm.OnSite, "En présentiel"), new(StepForm.Remote, "À distance")];

    public async Task<IActionResult> OnGetAsync(Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } step) return NotFound();

        if (!IsNew) Form = StepForm.Of(step);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } step) return NotFound();

        Check();
        if (!ModelState.IsValid) return this.Invalid();
        if (!IsNew && step.Version != Form.Version) return await TellAsync(step, stop);

        Form.Write(step);
        if (IsNew) db.MissionSteps.Add(step);
        db.Acts.Add(user.Scope.Acts($"Mission d’évaluation : {StepWords.LabelOf(step.Kind).ToLowerInvariant()}", Links.MissionStep(step.PublicId), time));
        return await db.IsFirstAsync(stop) ? this.Done("Rencontre enregistrée.", Links.Mission) : await TellAsync(step, stop);
    }

    private void Check()
    {
        var (from, to) = (user.Programme.EvaluationStartsOn, user.Programme.EvaluationEndsOn);
        if (Form.PlannedOn is { } planned && (planned < from || planned > to))
            ModelState.AddModelError("Form.PlannedOn", $"La mission va du {FrenchDates.Full(from)} au {FrenchDates.Full(to)}.");
        if (Form.HeldOn > user.Today) ModelState.AddModelError("Form.HeldOn", "Ce jour est dans l’avenir. Notez la rencontre quand elle aura eu lieu.");
    }

    private async Task<IActionResult> TellAsync(MissionStep step, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        Theirs = await db.MissionSteps.AsNoTracking().SingleAsync(known => known.Id == step.Id, stop);
        Form.Version = Theirs.Version;
        ModelState.Remove("Form.Version");
        return this.Invalid();
    }

    private async Task<MissionStep?> FindAsync(Guid? id, CancellationToken stop)
    {
        if (!user.Scope.MakesStudies) return null;
        IsNew = id is null;
        return IsNew ? new() { ProgrammeId = user.Scope.ProgrammeId } : await db.MissionSteps.VisibleTo(user.Scope).SingleOrDefaultAsync(step => step.PublicId == id, stop);
    }
}

public sealed class StepForm
{
    public const string OnSite = "presentiel", Remote = "distance";

    [Display(Name = "Rencontre"), Required(ErrorMessage = "Choisissez la rencontre.")] public StepKind? Kind { get; set; }
    [Display(Name = "Prévue le"), Required(ErrorMessage = "Écrivez le jour prévu.")] public DateOnly? PlannedOn { get; set; }
    [Display(Name = "Tenue le")] public DateOnly? HeldOn { get; set; }
    [Display(Name = "Où"), Required(ErrorMessage = "Dites si l’on se voit ou si l’on s’appelle.")] public string? Place { get; set; }
    [Display(Name = "Avec"), StringLength(MissionStep.WordsMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Attendance { get; set; }
    [Display(Name = "Ce qui a été décidé"), StringLength(MissionStep.WordsMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Decisions { get; set; }
    public int Version { get; set; }

    public static StepForm Of(MissionStep step) => new()
    {
        Kind = step.Kind,
        PlannedOn = step.PlannedOn,
        HeldOn = step.HeldOn,
        Place = step.IsOnSite ? OnSite : Remote,
        Attendance = step.Attendance,
        Decisions = step.Decisions,
        Version = step.Version,
    };

    public void Write(MissionStep step)
    {
        (step.Kind, step.PlannedOn, step.HeldOn, step.IsOnSite) = (Kind!.Value, PlannedOn!.Value, HeldOn, Place == OnSite);
        (step.Attendance, step.Decisions) = (Attendance?.Trim(), Decisions?.Trim());
        step.Version++;
    }
}
