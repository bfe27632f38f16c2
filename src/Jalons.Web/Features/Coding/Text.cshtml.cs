using System.ComponentModel.DataAnnotations;
using Jalons.Core.Dictionary;
using Jalons.Core.Fieldwork;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Coding;

/// <summary>One text, without what names anyone: the codes that a human gives it. The second coding is made without seeing the first.</summary>
public sealed class TextModel(AppDb db, CurrentUser user, TimeProvider time) : PageModel
{
    private IReadOnlyList<TextToCode> _texts = [];

    [BindProperty] public CodesForm Form { get; set; } = new();

    public TextToCode Text { get; private set; } = null!;

    /// <summary>The signed-in coder codes a text that somebody else coded first, and that was drawn to be coded twice.</summary>
    public bool IsSecond => Text is { IsDouble: true, First: [var first, ..] } && first.AccountId != user.Scope.AccountId;
    public IReadOnlyList<string> Families => Codebook.FamiliesOf(Text.Text);
    public IReadOnlyList<string> Suggested { get; private set; } = [];
    public int Left => _texts.Count(text => text.Awaits(user.Scope.AccountId));

    public IReadOnlyList<Choice> Choices(string family) => [.. Codebook.All.Where(theme => theme.Family == family && IsOffered(theme)).Select(theme => new Choice(theme.Code, theme.Label))];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (!await FindAsync(reference, stop)) return NotFound();

        var known = IsSecond ? Text.Second : Text.First;
        if (known.Count == 0 && !IsSecond) Suggested = PreCoding.Suggest(Text.Words, Text.Text);
        Form = CodesForm.Of(known.Count > 0 ? [.. known.Select(code => code.Code)] : Suggested);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken stop)
    {
        if (!await FindAsync(reference, stop)) return NotFound();

        var codes = Form.All.Where(code => Codebook.Find(code) is { } theme && Families.Contains(theme.Family)).Distinct().ToList();
        if (codes.Count == 0) ModelState.AddModelError("Form.Other", "Choisissez au moins un code ; « Hors de la grille » si aucun ne convient.");
        if (!ModelState.IsValid) return this.Invalid();

        await db.ValidateCodes(Text, IsSecond, codes, user.Scope, Links.Coding, user.Today, time, stop);
        var next = _texts.FirstOrDefault(text => text.Text == Text.Text && text.Reference != Text.Reference && text.Awaits(user.Scope.AccountId));
        return this.Done("Texte codé.", next is null ? Links.Coding : Links.Code(next.Reference));
    }

    private async Task<bool> FindAsync(string reference, CancellationToken stop)
    {
        _texts = await db.TextsToCode(user.Programme, user.Scope, stop) ?? [];
        if (_texts.FirstOrDefault(text => text.Reference == reference) is not { } text) return false;

        Text = text;
        return true;
    }

    // Of the forty codes of barriers, those of the barriers noted, or that the words speak of.
    private bool IsOffered(TextTheme theme)
    {
        if (theme.Family != Codebook.Barrier || Form.Barrier.Contains(theme.Code)) return true;

        var barrier = theme.Code.Split('.')[1];
        return (Text.Barriers & AnnexeDictionary.Get("diagnosis.barriers").List!.Find(barrier)!.Mask) > 0 || PreCoding.Suggest(Text.Words, Text.Text).Any(code => code.StartsWith($"barrier.{barrier}.", StringComparison.Ordinal));
    }
}

public sealed class CodesForm
{
    [Display(Name = "Formation")] public List<string> Training { get; set; } = [];
    [Display(Name = "Insertion")] public List<string> Insertion { get; set; } = [];
    [Display(Name = "Évolution")] public List<string> Evolution { get; set; } = [];
    [Display(Name = "Usages")] public List<string> Usage { get; set; } = [];
    [Display(Name = "Freins")] public List<string> Barrier { get; set; } = [];
    [Display(Name = "Autre")] public List<string> Other { get; set; } = [];

    public IEnumerable<string> All => Training.Concat(Insertion).Concat(Evolution).Concat(Usage).Concat(Barrier).Concat(Other);

    public static CodesForm Of(IReadOnlyCollection<string> codes)
    {
        List<string> In(string family) => [.. codes.Where(code => Codebook.Find(code)?.Family == family)];
        return new() { Training = In(Codebook.Training), Insertion = In(Codebook.Insertion), Evolution = In(Codebook.Evolution), Usage = In(Codebook.Usage), Barrier = In(Codebook.Barrier), Other = In(Codebook.Other) };
    }
}
