using Jalons.Core.Access;
using Jalons.Core.Fieldwork;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Snapshots;
using Jalons.Documents.Typography;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Coding;

/// <summary>« Coder les textes »: how many are coded, which come next, and how far coders agree.</summary>
public sealed class IndexModel(AppDb db, CurrentUser user, TimeProvider time) : PageModel
{
    /// <summary>Null while the programme has no key of pseudonyms.</summary>
    public IReadOnlyList<TextToCode>? Texts { get; private set; }
    public IReadOnlyList<FamilyAgreement> Agreement { get; private set; } = [];

    public IEnumerable<Pile> Piles => CodedTexts.All.Select(text => Pile.Of(text, [.. Texts!.Where(known => known.Text == text)], user.Scope.AccountId));

    public static string Number(double? value) => value is { } known ? French.Number(known, 2) : "non calculable";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!user.Scope.CodesTexts) return NotFound();

        Texts = await db.TextsToCode(user.Programme, user.Scope, stop);
        Agreement = await CodingAgreement.Read(db, user.Scope.ProgrammeId, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostStartAsync(CancellationToken stop)
    {
        if (!user.Scope.CodesTexts) return NotFound();

        await db.OpenPseudonyms(user.Scope.ProgrammeId, stop);
        db.Acts.Add(user.Scope.Acts("Codage des textes commencé", Links.Coding, time));
        await db.SaveChangesAsync(stop);
        return this.Done("Les textes sont prêts à coder.", Links.Coding);
    }
}

/// <summary>The texts of one question: how many, how many coded, how many wait for the signed-in coder, and the first of those.</summary>
public sealed record Pile(CodedText Text, int All, int Coded, int Awaiting, TextToCode? Next)
{
    public static Pile Of(CodedText text, IReadOnlyList<TextToCode> texts, long? accountId)
    {
        var awaiting = texts.Where(known => known.Awaits(accountId)).ToList();
        return new(text, texts.Count, texts.Count(known => known.First.Count > 0), awaiting.Count, awaiting.FirstOrDefault());
    }
}
