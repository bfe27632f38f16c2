using Jalons.Core.Fieldwork;
using Jalons.Core.Journeys;

namespace Jalons.Core.Demo;

/// <summary>The free words of the demonstration as its evaluator would have coded them; some are left for who tries the desk.</summary>
internal static class CodedLives
{
    private const string Coder = "Claire Dumas";

    /// <summary>One text in eight is still to be coded.</summary>
    public static void CodeTexts(this JourneyFile file)
    {
        foreach (var text in CodedTexts.All)
        {
            if (CodedTexts.Of(file.Journey, text) is not { Length: > 0 } words || CodedTexts.HashOf(words) is not { } hash || hash[0] is '0' or '8') continue;

            file.Journey.TextCodes.AddRange(PreCoding.Suggest(words, text).Select(code => file.Place(new TextCode
            {
                JourneyId = file.Journey.Id,
                Text = text,
                Code = code,
                Coder = Coder,
                TextHash = hash,
                On = file.Journey.Progress.DiagnosedOn,
            })));
        }
    }
}
