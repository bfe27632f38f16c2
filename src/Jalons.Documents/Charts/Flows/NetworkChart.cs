using Jalons.Documents.Typography;

namespace Jalons.Documents.Charts;

/// <summary>Who works with one body: on its left those who send to it, on its right those to whom it sends; the thicker the link, the more people.</summary>
/// <param name="Centre">The body in the middle.</param>
/// <param name="After">Null when nothing is known of where people go next.</param>
public sealed record NetworkChart(Measure Measure, string Centre, NetworkSide Before, NetworkSide? After) : ChartSpec(Measure)
{
    public override ChartData Data => new(["Acteur", Measure.Name, "Lien"],
        [.. Before.Nodes.Select(node => Row.Of(node.Name, node.Value, Before.Title)), .. (After?.Nodes ?? []).Select(node => Row.Of(To(node), node.Value, After!.Title))]);

    /// <summary>The strongest link.</summary>
    internal double Strongest => Before.Nodes.Concat(After?.Nodes ?? []).Select(node => node.Value.Magnitude ?? 0).DefaultIfEmpty().Max();

    /// <summary>The same numbers as bars, where Office draws no links.</summary>
    internal BarChart AsBars => new(Measure,
        [.. Before.Nodes.Select(node => new Bar(node.Name, node.Value)), .. (After?.Nodes ?? []).Select(node => new Bar(To(node), node.Value) { Fill = Fill.Ink })]);

    private static string To(NetworkNode node) => $"vers{French.HardSpace}: {node.Name}";
}

/// <param name="Title">What the link is: « oriente ».</param>
public sealed record NetworkSide(string Title, IReadOnlyList<NetworkNode> Nodes);

/// <summary>A body, and how many people pass between it and the centre.</summary>
public sealed record NetworkNode(string Name, Cell Value);
