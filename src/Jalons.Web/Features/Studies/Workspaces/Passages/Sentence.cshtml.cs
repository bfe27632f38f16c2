using System.ComponentModel.DataAnnotations;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Workspaces;
using Jalons.Core.Studies.Workspaces.Composing;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Studies.Workspaces.Passages;

/// <summary>A computed sentence, and the one that the evaluator writes in its place; when its value changes, the choice between both.</summary>
public sealed class SentenceModel(AppDb db, CurrentUser user, TimeProvider time, FiguresAtHand figures) : SectionPage(db, user, time, figures)
{
    [BindProperty, Display(Name = "Votre phrase"), StringLength(3000, ErrorMessage = "Au plus {1} caractères.")]
    public string? Text { get; set; }

    /// <summary>Number of the version that the sentence was begun from.</summary>
    [BindProperty] public int From { get; set; }

    public ComputedSentence Sentence { get; private set; } = null!;
    public Passage? Meanwhile { get; private set; }

    /// <summary>« B01 : 62 % → 58 % », for the indicators whose value is not what it was.</summary>
    public IEnumerable<string> Changed => Sentence.Manual is { } manual
        ? Composition.ValuesOf(Sentence).Where(now => manual.Values.GetValueOrDefault(now.Key) is { } then && then != now.Value).Select(now => $"{now.Key} : {manual.Values[now.Key]} → {now.Value}")
        : [];

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (!await FindSentenceAsync(place, stop)) return NotFound();

        (Text, From) = (Sentence.Manual?.Text ?? Sentence.Text, Last);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string place, CancellationToken stop)
    {
        if (!Writes || !await FindSentenceAsync(place, stop)) return NotFound();
        if (Typed(Text).Length == 0) ModelState.AddModelError(nameof(Text), "Écrivez votre phrase, ou reprenez la phrase calculée.");
        if (!ModelState.IsValid) return this.Invalid();

        return await SaveAsync(Typed(Text), "Phrase écrite à la main", "Votre phrase est enregistrée. Elle sera signalée si sa valeur change.", stop);
    }

    /// <summary>The sentence stands, although its value changed.</summary>
    public async Task<IActionResult> OnPostKeepAsync(string place, CancellationToken stop)
    {
        if (!Writes || !await FindSentenceAsync(place, stop)) return NotFound();

        Text = Sentence.Manual?.Text;
        return Sentence.Manual is { } manual ? await SaveAsync(manual.Text, "Phrase écrite à la main gardée", "Votre phrase est gardée : elle s’imprime.", stop) : Page();
    }

    /// <summary>The computed sentence is back; the one written by hand stays among its versions.</summary>
    public async Task<IActionResult> OnPostDropAsync(string place, CancellationToken stop)
    {
        if (!Writes || !await FindSentenceAsync(place, stop)) return NotFound();

        Text = Sentence.Manual?.Text;
        return Sentence.IsManual ? await SaveAsync("", "Phrase calculée reprise", "La phrase calculée est reprise. La vôtre reste dans les versions.", stop) : Page();
    }

    private int Last => Written.Find(Entry.Key, Sentence.Key)?.Number ?? 0;

    private async Task<IActionResult> SaveAsync(string text, string why, string done, CancellationToken stop)
    {
        var passage = New(text, Sentence.Key);
        (passage.Computed, passage.Values) = (Sentence.Text, Composition.ValuesOf(Sentence));
        Meanwhile = await Db.Write(passage, From, Acts(why), stop);
        if (Meanwhile is null) return this.Done(done, Links.Writing(Volume.Code, Entry.Key));

        From = Meanwhile.Number;
        return this.Invalid();
    }

    private async Task<bool> FindSentenceAsync(string place, CancellationToken stop)
    {
        if (!await FindSectionAsync(place, stop) || Composition.Sections.FirstOrDefault(section => section.Key == Entry.Key) is not { } section) return false;
        if (Composition.PiecesOf(section).SelectMany(piece => piece.Sentences).FirstOrDefault(sentence => sentence.Key.Equals(SentenceKey, StringComparison.OrdinalIgnoreCase)) is not { } found) return false;

        Sentence = found;
        return true;
    }
}
