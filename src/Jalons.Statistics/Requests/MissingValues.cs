using Jalons.Statistics.Data;

namespace Jalons.Statistics.Requests;

/// <summary>What an empty cell becomes in the methods that keep missing values.</summary>
public static class MissingValues
{
    public const string Label = "(non renseigné)";

    /// <summary>Reads categorical variables, an empty cell being the level <see cref="Label"/> unless it is to be excluded.</summary>
    internal static StudyTable Read(Stream csv, IReadOnlyList<string> variables, bool asCategory)
    {
        var table = StudyCsv.Read(csv, [.. variables.Select(name => new VariableRequest(name, VariableKind.Categorical))]);
        return asCategory ? new([.. table.Columns.Cast<CategoricalColumn>().Select(column => column.WithMissingAs(Label))]) : table;
    }
}
