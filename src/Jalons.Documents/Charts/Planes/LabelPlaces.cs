namespace Jalons.Documents.Charts;

/// <summary>On which side of its point a name stands.</summary>
internal enum LabelSide { Right, Left, Above, Below }

/// <summary>Finds for each name the side of its point where it meets the fewest others, the crowded middle last.</summary>
internal static class LabelPlaces
{
    private const double Gap = 9, LineHeight = 1.15;

    /// <summary>Names placed first look again once the others have their places.</summary>
    private const int Passes = 4;
    private static readonly LabelSide[] Sides = [LabelSide.Right, LabelSide.Left, LabelSide.Above, LabelSide.Below];

    /// <param name="points">Where the points are, in the unit of <paramref name="size"/>.</param>
    /// <param name="size">Of the type.</param>
    /// <param name="width">Names stay between 0 and this.</param>
    public static IReadOnlyList<LabelSide> Of(IReadOnlyList<(string Label, double X, double Y)> points, double size, double width)
    {
        var marks = points.Select(point => new Area(point.X - 6, point.Y - 6, 12, 12)).ToList();
        var sides = new LabelSide[points.Count];
        var areas = new Area?[points.Count];
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var index in Enumerable.Range(0, points.Count).OrderByDescending(index => Math.Abs(points[index].X - width / 2)))
            {
                areas[index] = null;
                var taken = marks.Concat(areas.OfType<Area>()).ToList();
                (sides[index], areas[index]) = Sides.Select(side => (Side: side, Area: AreaOf(points[index], side, size))).MinBy(place => Cost(place.Area, taken, width) + (int)place.Side);
            }
        }
        return sides;
    }

    private static double Cost(Area area, List<Area> taken, double width)
        => taken.Sum(area.Shared) + 40 * (Math.Max(0, -area.X) + Math.Max(0, area.X + area.Width - width));

    private static Area AreaOf((string Label, double X, double Y) point, LabelSide side, double size)
    {
        var (width, height) = (TextWidth.Of(point.Label) * size, size * LineHeight);
        return side switch
        {
            LabelSide.Right => new(point.X + Gap, point.Y - height / 2, width, height),
            LabelSide.Left => new(point.X - Gap - width, point.Y - height / 2, width, height),
            LabelSide.Above => new(point.X - width / 2, point.Y - Gap - height, width, height),
            _ => new(point.X - width / 2, point.Y + Gap, width, height),
        };
    }

    private readonly record struct Area(double X, double Y, double Width, double Height)
    {
        public double Shared(Area other)
            => Math.Max(0, Math.Min(X + Width, other.X + other.Width) - Math.Max(X, other.X)) * Math.Max(0, Math.Min(Y + Height, other.Y + other.Height) - Math.Max(Y, other.Y));
    }
}
