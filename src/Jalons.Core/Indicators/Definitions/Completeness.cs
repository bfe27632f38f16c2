using System.Linq.Expressions;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>
/// Which fields are expected of a journey, and which of those are filled. Expected follows the annexe's conditions (« Si oui ») and starts, for the
/// diagnosis block, with the diagnosis; what may lawfully not have happened yet (a delivery, a follow-up, a remark) is never expected.
/// </summary>
internal static class Completeness
{
    /// <summary>The fields that completeness speaks of, in the annexe's order.</summary>
    public static readonly IReadOnlyList<Field> Fields =
        [.. AnnexeDictionary.Fields.Where(field => field is { InAnnexe: true, Type: not FieldType.LongText } && !(field is { Section: Section.FollowUp, Type: FieldType.Date }))];

    private static readonly (Field Field, Func<JourneyFile, bool> Filled, Func<Journey, bool> Expected)[] Compiled =
        [.. Fields.Select(field => (field, Presences.Of(field.Code).Compile(), Expected(field).Compile()))];

    /// <summary>The journeys where <paramref name="field"/> should be known.</summary>
    public static Expression<Func<Journey, bool>> Expected(Field field)
    {
        if (field.When is { } condition) return Column(condition.Code, condition.Option);
        return field.Section is Section.Diagnosis ? Reached.Received(DateOnly.MaxValue) : journey => true;
    }

    /// <summary>One bit per field expected of the file, and one per field expected and filled, by <see cref="Field.Ordinal"/>.</summary>
    public static (long Expected, long Filled) Of(JourneyFile file)
    {
        long expected = 0, filled = 0;
        foreach (var (field, isFilled, isExpected) in Compiled)
        {
            if (!isExpected(file.Journey)) continue;

            expected |= 1L << field.Ordinal;
            if (isFilled(file)) filled |= 1L << field.Ordinal;
        }
        return (expected, filled);
    }

    private static Expression<Func<Journey, bool>> Column(string code, string option) => code switch
    {
        "profile.rsa" => Answers.Rsa.IsOneOf(option),
        "diagnosis.training_orientation" => Answers.TrainingOrientation.IsOneOf(option),
        "diagnosis.certification_orientation" => Answers.CertificationOrientation.IsOneOf(option),
        "follow_up.certification_taken" => journey => journey.Certifications.Any(certification => certification.Taken == option),
        _ => throw new ArgumentException($"no condition is known on {code}", nameof(code)),
    };
}
