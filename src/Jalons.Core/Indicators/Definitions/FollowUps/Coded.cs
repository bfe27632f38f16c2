using System.Linq.Expressions;
using Jalons.Core.Fieldwork;
using Jalons.Core.Journeys;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>Conditions on validated codes of free texts. Suggestions of the machine are not kept, so that none can feed a figure; the second coding only measures agreement.</summary>
internal static class Coded
{
    public static Expression<Func<Journey, bool>> Has(CodedText text, string code) => journey => journey.TextCodes.Any(given => !given.IsSecond && given.Text == text && given.Code == code);

    /// <summary>A code of a family, or of a part of it (« training.never. »).</summary>
    public static Expression<Func<Journey, bool>> HasAny(CodedText text, string start) => journey => journey.TextCodes.Any(given => !given.IsSecond && given.Text == text && EF.Functions.Like(given.Code, start + "%"));

    /// <summary>The same on whatever text of the journey.</summary>
    public static Expression<Func<Journey, bool>> Anywhere(string code) => journey => journey.TextCodes.Any(given => !given.IsSecond && given.Code == code);

    public static Expression<Func<Journey, bool>> AnywhereStarting(string start) => journey => journey.TextCodes.Any(given => !given.IsSecond && EF.Functions.Like(given.Code, start + "%"));

    public static CodedText TextAt(int months) => months == 3 ? CodedText.Situation3 : CodedText.Situation6;
}
