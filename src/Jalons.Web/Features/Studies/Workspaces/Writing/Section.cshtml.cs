using System.ComponentModel.DataAnnotations;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Honesty;
using Jalons.Core.Studies.Workspaces;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Workspaces.Writing;

/// <summary>One section: on the left as it will be printed, on the right the evaluator's text, the proofreading, what others say of it.</summary>
public sealed class SectionModel(AppDb db, CurrentUser user, TimeProvider time, FiguresAtHand figures) : SectionPage(db, user, time, figures)
{
    [BindProperty, Display(Name = "Votre texte"), StringLength(Passage.TextMaxLength, ErrorMessage = "Au plus {1} caractères : partagez le texte entre plusieurs sections.")]
    public string? Text { get; set; }

    /// <summary>Number of the version that the text was begun from.</summary>
    [BindProperty] public int From { get; set; }

    /// <summary>Words looked for in the coded texts.</summary>
    [BindProperty, Display(Name = "Mot à chercher dans les textes codés")] public string? Search { get; set; }

    public PrintedSection Printed { get; private set; } = new([], []);
    public InsertionChoices Insertions { get; private set; } = null!;

    /// <summary>What somebody saved after this form was opened.</summary>
    public Passage? Meanwhile { get; private set; }

    /// <summary>The text shown is not saved.</summary>
    public bool IsPreview { get; private set; }
    public IReadOnlyList<SectionComment> Comments { get; private set; } = [];
    public IReadOnlyList<LintOverride> SetAside { get; private set; } = [];
    public IEnumerable<LintRemark> Open => Printed.Remarks.Where(remark => !SetAside.Any(kept => kept.Rule == remark.Rule && kept.Excerpt == remark.Excerpt));
    public IEnumerable<LintOverride> Kept => SetAside.Where(kept => Printed.Remarks.Any(remark => kept.Rule == remark.Rule && kept.Excerpt == remark.Excerpt));
    public OutlineEntry? Before => Outline.TakeWhile(entry => entry.Key != Entry.Key).LastOrDefault();
    public OutlineEntry? After => Outline.SkipWhile(entry => entry.Key != Entry.Key).Skip(1).FirstOrDefault();

    /// <summary>Sentences written by hand whose computed sentence is no longer in the section.</summary>
    public IEnumerable<Passage> Unused => Written.Passages.Where(passage => passage.Section == Entry.Key && passage.Sentence.Length > 0 && passage.Text.Length > 0 && Entry.Manual.All(sentence => sentence.Key != passage.Sentence));

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (!await FindSectionAsync(place, stop)) return NotFound();

        (Text, From) = (Entry.Text?.Text, Written.Find(Entry.Key, "")?.Number ?? 0);
        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string place, CancellationToken stop)
    {
        if (!Writes || !await FindSectionAsync(place, stop)) return NotFound();

        var text = Typed(Text);
        if (ModelState.IsValid && text != (Written.Find(Entry.Key, "")?.Text ?? ""))
        {
            var wanted = From + 1;
            Meanwhile = await Db.Write(New(text), From, Acts("Texte écrit"), stop);
            if (Meanwhile is null)
            {
                await ForgetDraftAsync(stop);
                return this.Done($"Texte enregistré, version {wanted}.", Links.Writing(Volume.Code, Entry.Key));
            }
            From = Meanwhile.Number;
        }
        await PreviewAsync(stop);
        return ModelState.IsValid && Meanwhile is null ? Page() : this.Invalid();
    }

    /// <summary>Shows the text as it would be printed, or puts something into it, without saving.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(string place, [FromForm] string? insert, CancellationToken stop)
    {
        if (!Writes || !await FindSectionAsync(place, stop)) return NotFound();

        if (!string.IsNullOrEmpty(insert))
        {
            Text = $"{Typed(Text)}\n\n{Typed(insert)}\n".TrimStart();
            ModelState.Remove(nameof(Text));
        }
        await PreviewAsync(stop);
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Live", this) : Page();
    }

    public async Task<IActionResult> OnPostCommentAsync(string place, [FromForm] string? comment, CancellationToken stop)
    {
        if (!await FindSectionAsync(place, stop)) return NotFound();
        if (string.IsNullOrWhiteSpace(comment) || comment.Length > SectionComment.MaxLength) return await AgainAsync("comment", $"Écrivez votre commentaire, en {SectionComment.MaxLength} caractères au plus.", stop);

        Db.SectionComments.Add(new() { WorkspaceId = Workspace.Id, Section = Entry.Key, Text = comment.Trim(), Who = Me.Scope.Who, At = Now });
        Db.Acts.Add(Acts("Commentaire"));
        await Db.SaveChangesAsync(stop);
        return this.Done("Commentaire ajouté.", Links.Writing(Volume.Code, Entry.Key));
    }

    public async Task<IActionResult> OnPostResolveAsync(string place, [FromForm] Guid comment, CancellationToken stop)
    {
        if (!await FindSectionAsync(place, stop)) return NotFound();
        if (await Db.SectionComments.SingleOrDefaultAsync(known => known.PublicId == comment && known.WorkspaceId == Workspace.Id && known.ResolvedAt == null, stop) is not { } waiting) return await AgainAsync("comment", "Ce commentaire est déjà traité.", stop);

        (waiting.ResolvedAt, waiting.ResolvedBy) = (Now, Me.Scope.Who);
        Db.Acts.Add(Acts("Commentaire traité"));
        await Db.SaveChangesAsync(stop);
        return this.Done("Commentaire traité.", Links.Writing(Volume.Code, Entry.Key));
    }

    public async Task<IActionResult> OnPostSetAsideAsync(string place, [FromForm] string? rule, [FromForm] string? excerpt, [FromForm] string? justification, CancellationToken stop)
    {
        if (!Writes || !await FindSectionAsync(place, stop)) return NotFound();
        if (string.IsNullOrWhiteSpace(justification) || rule is null || excerpt is null) return await AgainAsync("justification", "Dites en quelques mots pourquoi ces mots restent.", stop);

        var reason = justification.Trim();
        Db.LintOverrides.Add(new()
        {
            ProgrammeId = Workspace.ProgrammeId,
            Volume = Volume.Code,
            Rule = rule,
            Excerpt = excerpt,
            Justification = reason[..Math.Min(reason.Length, LintOverride.JustificationMaxLength)],
            Who = Me.Scope.Who,
            At = Now,
        });
        Db.Acts.Add(Acts("Remarque de relecture gardée"));
        await Db.SaveChangesAsync(stop);
        return this.Done("Remarque gardée, avec sa justification.", Links.Writing(Volume.Code, Entry.Key));
    }

    // Another form of the page was refused: the text comes back as it is saved.
    private async Task<IActionResult> AgainAsync(string field, string error, CancellationToken stop)
    {
        ModelState.AddModelError(field, error);
        (Text, From) = (Entry.Text?.Text, Written.Find(Entry.Key, "")?.Number ?? 0);
        await ShowAsync(stop);
        return this.Invalid();
    }

    private async Task PreviewAsync(CancellationToken stop)
    {
        IsPreview = Typed(Text) != (Entry.Text?.Text ?? "");
        ShowAs(Entry.Key, Typed(Text));
        Look(Entry.Key);
        await ShowAsync(stop);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Printed = PrintedSection.Of(Composition, Entry);
        SetAside = await Db.LintOverrides.AsNoTracking().Where(kept => kept.ProgrammeId == Workspace.ProgrammeId && kept.Volume == Volume.Code).OrderBy(kept => kept.Id).ToListAsync(stop);
        Comments = await Db.SectionComments.AsNoTracking().Where(comment => comment.WorkspaceId == Workspace.Id && comment.Section == Entry.Key).OrderBy(comment => comment.Id).ToListAsync(stop);
        var texts = Writes && !string.IsNullOrWhiteSpace(Search) ? await Core.Fieldwork.CodingDesk.TextsToCode(Db, Me.Programme, Me.Scope, stop) : null;
        Insertions = InsertionChoices.Of(Composition, Entry, Search, texts ?? []);
    }
}
