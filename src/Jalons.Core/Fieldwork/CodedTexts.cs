using System.Security.Cryptography;
using System.Text;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;

namespace Jalons.Core.Fieldwork;

/// <summary>The free texts of a journey that are coded.</summary>
public static class CodedTexts
{
    public static readonly IReadOnlyList<CodedText> All = Enum.GetValues<CodedText>();

    extension(CodedText text)
    {
        public string Label => text switch
        {
            CodedText.Training => "Suivi de l’orientation en formation",
            CodedText.Situation3 => "Situation à 3 mois",
            CodedText.Situation6 => "Situation à 6 mois",
            _ => "Remarques",
        };
    }

    /// <summary>The words of a journey; null when nothing was written.</summary>
    public static string? Of(Journey journey, CodedText text) => text switch
    {
        CodedText.Training => journey.TrainingReferrals.Words,
        CodedText.Situation3 => journey.FollowUps.FirstOrDefault(followUp => followUp.Months == 3)?.Situation,
        CodedText.Situation6 => journey.FollowUps.FirstOrDefault(followUp => followUp.Months == 6)?.Situation,
        _ => journey.Remarks,
    };

    public static string HashOf(string? words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words?.Trim() ?? "")).AsSpan(0, 16));
}
