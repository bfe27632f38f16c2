using Jalons.Core.People;

namespace Jalons.Core.Exchange.Reading;

/// <summary>A telephone number (see <see cref="ContactDetails.Phone"/>).</summary>
internal sealed class PhoneReader : ValueReader
{
    protected override bool Remembers => false;

    protected override CellReading ReadText(string text)
    {
        if (Missing.Is(text)) return CellReading.Nothing;

        return ContactDetails.Phone(text) is { } number ? CellReading.Of(number)
            : CellReading.No(ProblemCode.Unreadable, $"« {text.Trim()} » n'est pas un numéro de téléphone à dix chiffres.");
    }
}
