using System.Globalization;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Jalons.Web.Features.Journeys;

/// <summary>A form made from the dictionary: one control per field, named by the field's code.</summary>
public sealed class FieldForm(IReadOnlyList<Field> fields, Lists lists)
{
    /// <summary>From this many answers, a list to open reads better than rounds.</summary>
    private const int LongList = 8;

    public IEnumerable<Field> Fields => fields;

    public static string NameOf(Field field) => field.Code;

    public bool IsLong(Field field) => field.Type is FieldType.Choice && lists.OptionsOf(field).Count >= LongList;

    /// <summary>The answers of a field as controls post them: codes for one choice, bits for several. What is <paramref name="chosen"/> already is always among them.</summary>
    public IReadOnlyList<Choice> ChoicesOf(Field field, DateOnly on, FieldValue chosen = default)
        => [.. lists.OfferedIn(field, chosen).Select(option => new Choice(
            field.IsMultiple ? option.Mask.ToString(CultureInfo.InvariantCulture) : option.Code, option.LabelAt(on), Exclusive: option.Exclusive)),
            .. lists.AllowsNone(field) ? [new Choice("0", Lists.None, Exclusive: true)] : Array.Empty<Choice>()];

    private const string SaidElsewhere = "Des détails ont été notés à part : corrigez-les ou retirez-les sur leur page, pour que rien ne se perde.";

    /// <summary>Reads what was posted into <paramref name="file"/>; what cannot be read is said at its field and nothing of it is written.</summary>
    public void Read(IFormCollection posted, JourneyFile file, ModelStateDictionary errors)
    {
        var written = new List<(Field Field, FieldValue Value)>();
        foreach (var field in Fields)
        {
            var typed = posted[NameOf(field)];
            errors.SetModelValue(NameOf(field), typed.ToArray(), typed.ToString());
            var (value, refusal) = ReadOne(field, [.. typed.OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 0)]);
            if (refusal is not null)
            {
                errors.AddModelError(NameOf(field), refusal);
                continue;
            }

            field.Write(file, value);
            errors.MarkFieldValid(NameOf(field));
            written.Add((field, value));
        }
        foreach (var (field, _) in written.Where(answer => !Holds(file, answer.Field, answer.Value))) errors.AddModelError(NameOf(field), SaidElsewhere);
    }

    /// <summary>False when facts that have pages of their own say more than this answer: several of them, or details.</summary>
    private static bool Holds(JourneyFile file, Field field, FieldValue typed)
        => field.Section is not Section.FollowUp || (field.Type is FieldType.LongText && typed.IsKnown) || field.Read(file) == typed;

    private (FieldValue Value, string? Refusal) ReadOne(Field field, string[] typed)
    {
        if (typed.Length == 0) return (FieldValue.Empty, null);

        return field.Type switch
        {
            FieldType.Date => FrenchDateReader.Read(typed[0]) is var (day, refusal) ? (FieldValue.Of(day), refusal) : default,
            FieldType.MultiChoice => ReadMask(field, typed),
            FieldType.Choice => lists.Find(field, typed[0]) is { } option ? (FieldValue.Of(option.Code), null) : (default, "Choisissez une réponse de la liste."),
            FieldType.Email => ContactDetails.Email(typed[0]) is { } address ? (FieldValue.Of(address), null) : (default, "Écrivez l’adresse en entier, par exemple prenom.nom@example.org."),
            FieldType.Phone => ContactDetails.Phone(typed[0]) is { } number ? (FieldValue.Of(number), null) : (default, "Un numéro compte dix chiffres, par exemple 06 39 98 12 34."),
            FieldType.LongText => (FieldValue.Of(typed[0]), null),
            _ => typed[0].Length <= Person.ContactMaxLength ? (FieldValue.Of(typed[0]), null) : (default, $"Au plus {Person.ContactMaxLength} caractères."),
        };
    }

    private (FieldValue, string?) ReadMask(Field field, string[] typed)
    {
        var allowed = lists.OptionsOf(field).Aggregate(0L, (mask, option) => mask | option.Mask);
        var bits = typed.Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bit) && (bit & ~allowed) == 0 ? bit : -1).ToArray();
        if (bits.Contains(-1)) return (default, "Choisissez des réponses de la liste.");

        var mask = bits.Aggregate(0L, (sum, bit) => sum | bit);
        var exclusive = lists.OptionsOf(field).Where(option => option.Exclusive).Aggregate(0L, (sum, option) => sum | option.Mask);
        var contradicts = (bits.Contains(0) && mask != 0) || ((mask & exclusive) != 0 && mask != exclusive);
        return contradicts ? (default, "Une réponse exclut les autres : gardez-la seule, ou décochez-la.") : (FieldValue.Of(mask), null);
    }
}
