using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Agreements.Writing;

/// <summary>The text that the agreements of the programme begin with; saving makes a version, agreements already opened keep their own text.</summary>
public sealed class TemplateModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    /// <summary>Version that was read before writing: two people do not overwrite each other.</summary>
    [BindProperty] public int Known { get; set; }
    [BindProperty, Display(Name = "Le modèle"), StringLength(AgreementText.TextMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Text { get; set; }

    public AgreementTemplate? Current { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        (Text, Known) = (Current?.Text ?? FirstTemplate.Text, Current?.Version ?? 0);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        var version = (Current?.Version ?? 0) + 1;
        if (Known != version - 1) ModelState.AddModelError("", $"La version {version - 1} vient d’être enregistrée par {Current?.SavedBy}. Votre texte est gardé ici ; relisez la leur, puis enregistrez.");
        ModelState.Remove(nameof(Known));
        Known = version - 1;
        if (string.IsNullOrWhiteSpace(Text)) ModelState.AddModelError(nameof(Text), "Écrivez le modèle.");
        else if (MergeField.UnknownIn(Text) is { Count: > 0 } unknown) ModelState.AddModelError(nameof(Text), UnknownFields.Told(unknown));
        if (!ModelState.IsValid) return this.Invalid();

        db.AgreementTemplates.Add(new() { ProgrammeId = me.Scope.ProgrammeId, Version = version, Text = Text!.Trim(), SavedBy = me.Scope.Who, SavedAt = time.GetUtcNow().UtcDateTime });
        db.Acts.Add(me.Scope.Acts($"Modèle de convention, version {version}", Links.AgreementTemplate, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"La version {version} du modèle sert aux prochaines conventions.", Links.Agreements);
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (!me.Scope.RunsCalls) return false;

        Current = await db.AgreementTemplates.AsNoTracking().Where(template => template.ProgrammeId == me.Scope.ProgrammeId).OrderByDescending(template => template.Version).FirstOrDefaultAsync(stop);
        return true;
    }
}
