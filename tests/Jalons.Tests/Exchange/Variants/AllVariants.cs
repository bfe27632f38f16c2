using System.Text;

namespace Jalons.Tests.Exchange.Variants;

/// <summary>Files of the same families that nobody sent yet.</summary>
internal static class AllVariants
{
    private static readonly string[] Optional = ["referral.agent_position", "referral.agent_consent_promotion", "profile.labour_status_other", "profile.international_protection", "profile.consent_promotion", "follow_up.situation_6_months"];

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static IReadOnlyList<Variant> List { get; } =
    [
        new("annexe mélangée, point-virgule", Sent.Csv) { Seed = 11, Headers = null },
        new("autres en-têtes, virgule, Windows-1252", Sent.Csv) { Seed = 12, Separator = ',', Encoding = Western },
        new("capitales, tabulation, UTF-16", Sent.Csv) { Seed = 13, Separator = '\t', Encoding = Encoding.Unicode, Typed = (header, _) => MadePeople.WithoutAccents(header).ToUpperInvariant() },
        new("fautes dans les en-têtes", Sent.Csv) { Seed = 14, Headers = null, Left = Optional, Typed = Misspelt },
        new("retours à la ligne dans les en-têtes", Sent.Xlsx) { Seed = 15, Typed = (header, _) => header.Replace(" ", "\n", StringComparison.Ordinal) },
        new("formulaire : une colonne par réponse", Sent.Xlsx) { Seed = 16, Headers = null, Multiple = Multiple.OneColumnEach },
        new("réponses sous un titre fusionné", Sent.Xlsx) { Seed = 17, Multiple = Multiple.OneColumnEachUnderAMergedTitle, Untidy = true },
        new("calendrier 1904, titres, totaux", Sent.Xlsx) { Seed = 18, From1904 = true, Untidy = true, Cover = true, Left = Optional },
        new("blocs de l'annexe au-dessus des colonnes", Sent.Xlsx) { Seed = 19, Grouped = true, Untidy = true },
        new("trois feuilles liées par un numéro", Sent.Xlsx) { Seed = 20, Joined = true, Untidy = true, Cover = true },
        new("listes cachées dans le classeur", Sent.Xlsx) { Seed = 21, HiddenLists = true, Left = Optional },
        new("onglets par mois", Sent.Ods) { Seed = 22, Monthly = true, Untidy = true, Cover = true },
        new("onglets par mois, en-têtes abrégés, peu de colonnes", Sent.Ods) { Seed = 23, Monthly = true, Left = [.. Optional, "referral.agent_email", "referral.agent_phone", "diagnosis.skills"] },
        new("trois feuilles liées, OpenDocument", Sent.Ods) { Seed = 24, Joined = true },
        new("réponses en colonnes sous un titre, OpenDocument", Sent.Ods) { Seed = 25, Multiple = Multiple.OneColumnEachUnderAMergedTitle },
    ];

    /// <summary>The same families under another hand, whose words were written apart: "-second", "-third", "-fourth".</summary>
    public static IEnumerable<Variant> Under(string hand) => List.Where(variant => variant.Headers is not null)
        .Select(variant => variant with { Name = $"{variant.Name}, main {hand[1..]}", Seed = variant.Seed + (hand.Length * 100), Headers = hand, Answers = hand });

    private static string Misspelt(string header, Random random)
    {
        var words = header.Split(' ');
        var at = Array.FindIndex(words, word => word.Length > 6 && word.All(char.IsLetter));
        if (at >= 0) words[at] = words[at].Remove(random.Next(2, words[at].Length - 2), 1);
        return string.Join(' ', words);
    }
}
