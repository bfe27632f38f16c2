using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading.Choices;

namespace Jalons.Core.Exchange.Layout;

/// <summary>What one column is read as: a field, with the scale of its figures (« profile.qualification@2019 ») or one answer of its list (« diagnosis.devices=tablet »); left as it is when empty.</summary>
/// <param name="Option">Code of the answer that the column ticks.</param>
public sealed record ColumnChoice(Field? Field, LevelScale? Scale, string? Option)
{
    private const char Answer = '=';

    /// <exception cref="FormatException">It names a field or a scale that does not exist; the message is French.</exception>
    public static ColumnChoice Read(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (said.Length == 0) return new(null, null, null);

        var (named, option) = said.Split(Answer, 2) is [var before, var after] ? (before, after) : (said, null);
        var (code, scale) = LevelScale.Apart(named);
        if (AnnexeDictionary.Find(code) is not { } field) throw new FormatException($"Le champ « {code} » n'existe pas.");
        if (scale is not null && !field.HasLevels) throw new FormatException($"Le champ « {code} » n'a pas d'échelle.");
        if (scale is not null && LevelScale.Find(scale) is null) throw new FormatException($"L'échelle « {scale} » n'existe pas : {string.Join(" ou ", LevelScale.All.Select(known => known.Code))}.");
        if (option is not null && !field.IsChoice) throw new FormatException($"Le champ « {code} » n'a pas de liste de réponses.");
        return new(field, LevelScale.Find(scale), option);
    }

    /// <summary>The words by which the column of a file would be read in the same way again.</summary>
    public static string Write(ColumnPlan column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column switch
        {
            { Field: null } => "",
            { Use: ColumnUse.Tick } => $"{column.Field.Code}{Answer}{column.Option!.Code}",
            { Scale: { } scale } => LevelScale.Together(column.Field.Code, scale.Code),
            _ => column.Field.Code,
        };
    }
}
