using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys;

/// <summary>Closing a journey, with its day and its reason, or opening it again.</summary>
public sealed class ClosureModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public ClosureForm Form { get; set; } = new();

    public JourneyFile JourneyFile { get; private set; } = null!;

    public IReadOnlyList<Choice> Reasons { get; } =
        [.. Enum.GetValues<ClosureReason>().Select(reason => new Choice(reason.ToString(), reason.InFrench))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Form.On = me.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (Form.On > me.Today) ModelState.AddModelError("Form.On", "La date de fin est dans l’avenir. Vérifiez-la.");
        if (Form.On < JourneyFile.Journey.Progress.ReferredOn) ModelState.AddModelError("Form.On", "La date de fin précède l’orientation. Vérifiez-la.");
        if (!ModelState.IsValid) return this.Invalid();

        var journey = JourneyFile.Journey;
        var before = FileSnapshot.Of(JourneyFile);
        journey.Closure ??= new Closure { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId, TerritoryId = journey.TerritoryId };
        (journey.Closure.On, journey.Closure.Reason, journey.Closure.Comment) = (Form.On!.Value, Form.Reason!.Value, Form.Comment);
        return await SaveAsync(before, "Parcours clos", stop);
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var before = FileSnapshot.Of(JourneyFile);
        JourneyFile.Journey.Closure = null;
        return await SaveAsync(before, "Parcours rouvert", stop);
    }

    private async Task<IActionResult> SaveAsync(FileSnapshot before, string done, CancellationToken stop)
    {
        try
        {
            await db.SaveFile(JourneyFile, before, me.Programme, me.Scope.Acts(done, Request.Path, time), stop);
            return this.Done($"{done}.", Links.Journey(JourneyFile.Journey.PublicId));
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "Quelqu’un vient de modifier ce parcours. Relisez-le, puis recommencez.");
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.Writes || await db.OpenFile(me.Scope, id, stop) is not { } file) return false;

        JourneyFile = file;
        return true;
    }
}

public sealed class ClosureForm
{
    public const int CommentMaxLength = 2000;

    [Display(Name = "Date de fin"), Required(ErrorMessage = "Indiquez la date de fin du parcours.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Motif"), Required(ErrorMessage = "Choisissez un motif.")]
    public ClosureReason? Reason { get; set; }

    [Display(Name = "Précisions"), StringLength(CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Comment { get; set; }
}
