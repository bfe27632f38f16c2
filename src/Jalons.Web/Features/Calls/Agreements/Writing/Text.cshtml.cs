using System.ComponentModel.DataAnnotations;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Agreements.Writing;

/// <summary>The text of an agreement beside what is printed of it; each save is a version, an unknown merge field is refused.</summary>
public sealed class TextModel(AppDb db, CurrentUser me, TimeProvider time) : AgreementPage(db, me, time)
{
    /// <summary>An older version to read.</summary>
    [BindProperty(SupportsGet = true, Name = "lire")] public int? Number { get; set; }
    [BindProperty, Display(Name = "Le texte"), StringLength(AgreementText.TextMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Text { get; set; }

    public IReadOnlyList<AgreementText> Versions { get; private set; } = [];
    public bool MayWrite => IsDepartment && Agreement.IsOpen;
    public IHtmlContent Printed => PrintedArticles.Of(Text ?? "", Filed);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, forDepartment: false)) return NotFound();

        await ShowAsync(stop);
        Text = (Versions.FirstOrDefault(version => version.Version == Number) ?? (Versions is [var last, ..] ? last : null))?.Text;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        await ShowAsync(stop);
        RefuseSigned();
        Check();
        if (!ModelState.IsValid) return this.Invalid();

        var version = (Versions is [var last, ..] ? last.Version : 0) + 1;
        Agreement.Texts.Add(new() { Version = version, Text = Text!.Trim(), SavedBy = Me.Scope.Who, SavedAt = Now });
        return await SaveAsync($"Texte de la convention, version {version}", $"La version {version} du texte est enregistrée.", Links.UnderAgreement(id, "texte"), stop);
    }

    /// <summary>The same page with what would be printed; nothing is written.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        await ShowAsync(stop);
        Check();
        return ModelState.IsValid ? Page() : this.Invalid();
    }

    protected override async Task<IReadOnlyList<(string Label, string Theirs)>> TheirsAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        return Versions is [var last, ..] && last.Text.Trim() != Text?.Trim() ? [("Le texte", $"version {last.Version}, de {last.SavedBy} ; elle se lit dans la liste des versions")] : [];
    }

    private void Check()
    {
        if (string.IsNullOrWhiteSpace(Text)) ModelState.AddModelError(nameof(Text), "Écrivez le texte de la convention.");
        else if (MergeField.UnknownIn(Text) is { Count: > 0 } unknown) ModelState.AddModelError(nameof(Text), UnknownFields.Told(unknown));
    }

    private async Task ShowAsync(CancellationToken stop)
        => Versions = await Db.AgreementTexts.AsNoTracking().Where(text => text.AgreementId == Agreement.Id).OrderByDescending(text => text.Version).ToListAsync(stop);
}
