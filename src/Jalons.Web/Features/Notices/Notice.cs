using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals;
using Jalons.Web.Ui;
using Jalons.Web.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Notices;

/// <summary>The information notice in one language: a content file, and whoever answers for the translation. The French text is the original; a translation that nobody has read over is not shown to be printed.</summary>
/// <param name="Code">« fr », « en ».</param>
/// <param name="Language">As its speakers call it.</param>
/// <param name="Translation">What the text is, who wrote it, when: « traduction de travail, par l’équipe du programme, le 22/11/2026 ».</param>
public sealed record Notice(string Code, string Language, string Version, string Translation, MarkdownPage Text, NoticeReview? Review)
{
    public const string Original = "fr";

    public bool IsPrintable => Code == Original || Review is not null;

    /// <summary>Who answers for the text: « traduite par Ana Ruiz, relue par Jo Vidal le 22 nov. 2026 »; else what its file says.</summary>
    public string Provenance => Review switch
    {
        { Translator: { } translator } review => $"Traduite par {translator}, relue par {review.Reviewer} le {FrenchDates.Full(review.On)}",
        { } review => $"{Translation.Capitalised}, relue par {review.Reviewer} le {FrenchDates.Full(review.On)}",
        null => Translation.Capitalised,
    };

    /// <summary>The notices of the programme's languages, the original first.</summary>
    public static async Task<IReadOnlyList<Notice>> Of(AppDb db, Programme programme, CancellationToken stop)
    {
        var reviews = await db.NoticeReviews.AsNoTracking().Where(review => review.ProgrammeId == programme.Id).OrderBy(review => review.On).ThenBy(review => review.Id).ToListAsync(stop);
        return [.. programme.NoticeLanguages.Prepend(Original).Distinct().Select(code => Read(code, reviews)).OfType<Notice>()];
    }

    private static Notice? Read(string code, List<NoticeReview> reviews)
    {
        if (MarkdownPage.Read($"notices/{code}", link => link) is not { } text) return null;

        var facts = text.Facts;
        var version = facts.GetValueOrDefault("version", "");
        return new(code, facts.GetValueOrDefault("langue", code), version, $"{facts.GetValueOrDefault("traduction")}, par {facts.GetValueOrDefault("traducteur")}, le {facts.GetValueOrDefault("date")}", text,
            reviews.FindLast(review => review.Language == code && review.Version == version));
    }
}
