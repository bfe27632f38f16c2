namespace Jalons.Statistics.Data;

/// <summary>How the cells of a variable are read.</summary>
public enum VariableKind { Categorical, MultiChoice, Numeric, Date }

/// <summary>A column asked of a source, and how to read it.</summary>
public sealed record VariableRequest(string Name, VariableKind Kind, string Separator = " ; ")
{
    internal ColumnBuilder Builder() => Kind switch
    {
        VariableKind.Categorical => new CategoricalBuilder(Name),
        VariableKind.MultiChoice => new MultiChoiceBuilder(Name, Separator),
        VariableKind.Numeric => new NumericBuilder(Name),
        _ => new DateBuilder(Name),
    };
}
