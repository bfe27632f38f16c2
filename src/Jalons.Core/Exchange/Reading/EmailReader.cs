using Jalons.Core.People;

namespace Jalons.Core.Exchange.Reading;

/// <summary>An e-mail address (see <see cref="ContactDetails.Email"/>).</summary>
internal sealed class EmailReader : ValueReader
{
    protected override bool Remembers => false;

    protected override CellReading ReadText(string text)
    {
        if (Missing.IsInText(text)) return CellReading.Nothing;

        return ContactDetails.Email(text) is { } address ? CellReading.Of(address)
            : CellReading.No(ProblemCode.Unreadable, $"« {text.Trim()} » n'est pas une adresse e-mail complète.");
    }
}
