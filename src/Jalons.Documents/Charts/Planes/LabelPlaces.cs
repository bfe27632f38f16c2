using System.Globalization;

namespace Jalons.Documents.Charts;

/// <summary>On which side of its point a name stands.</summary>
internal enum LabelSide { Right, Left, Above, Below }

/// <summary>Finds for each name the side of its point where it meets the fewest others, the crowded middle last; where there is no such side, a number takes its place.</summary>
internal static class LabelPlaces
{
    private const double Gap = 9, LineHeight = 1.15;

    /// <summary>Half of a point, and what two names may share without being hard to read.</summary>
    private const double Half = 6, Touching = 4, Endless = 10_000;

    /// <summary>Names placed first look again once the others have their places.</summary>
    private const int Passes = 4;
    private static readonly LabelSide[] Sides = [LabelSide.Right, LabelSide.Left, LabelSide.Above, LabelSide.Below];

    /// <param name="points">Where the points are, in the unit of <paramref name="size"/>.</param>
    /// <param name="size">Of the type.</param>
    /// <param name="width">Names stay between 0 and this.</param>
    /// <param name="origin">Where the axes cross: their lines are better not written over; null without axes.</param>
    public static IReadOnlyList<LabelSide> Of(IReadOnlyList<(string Label, double X, double Y)> points, double size, double width, (double X, double Y)? origin = null) => [.. Place(points, size, width, origin).Select(place => place.Side)];

    /// <summary>The names, or « 1 », « 2 »… in place of those that would cover others; the first of the points keep theirs longest.</summary>
    public static IReadOnlyList<string> Readable(IReadOnlyList<(string Label, double X, double Y)> points, double size, double width, (double X, double Y)? origin)
    {
        var shown = points.ToArray();
        var numbers = 0;
        while (numbers < points.Count && Covering(shown, points, size, width, origin) is { } crowded) shown[crowded].Label = (++numbers).ToString(CultureInfo.InvariantCulture);

        // Numbered in the order of the points, so that the list under the figure reads from 1 on.
        var rank = 0;
        return [.. shown.Select((point, index) => point.Label == points[index].Label ? point.Label : (++rank).ToString(CultureInfo.InvariantCulture))];
    }

    // The last of the names that cover another: numbers are as short as a name can be.
    private static int? Covering((string Label, double X, double Y)[] shown, IReadOnlyList<(string Label, double X, double Y)> points, double size, double width, (double X, double Y)? origin)
    {
        var areas = Place(shown, size, width, origin).Select(place => place.Area).ToList();
        var marks = shown.Select(point => MarkOf(point.X, point.Y)).ToList();
        bool IsCovering(int index) => shown[index].Label == points[index].Label
            && areas.Where((_, other) => other != index).Concat(marks).Any(other => areas[index].Shared(other) > Touching);
        return Enumerable.Range(0, shown.Length).Reverse().Where(IsCovering).Select(index => (int?)index).FirstOrDefault();
    }

    private static (LabelSide Side, Area Area)[] Place(IReadOnlyList<(string Label, double X, double Y)> points, double size, double width, (double X, double Y)? origin)
    {
        var marks = points.Select(point => MarkOf(point.X, point.Y)).ToList();
        if (origin is { } axes) marks.AddRange([new(axes.X - 1, -Endless, 2, 2 * Endless), new(-Endless, axes.Y - 1, 2 * Endless, 2)]);
        var places = new (LabelSide Side, Area Area)?[points.Count];
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var index in Enumerable.Range(0, points.Count).OrderByDescending(index => Math.Abs(points[index].X - width / 2)))
            {
                places[index] = null;
                var taken = marks.Concat(places.OfType<(LabelSide, Area Area)>().Select(place => place.Area)).ToList();
                places[index] = Sides.Select(side => (Side: side, Area: AreaOf(points[index], side, size))).MinBy(place => Cost(place.Area, taken, width) + (int)place.Side);
            }
        }
        return [.. places.Select(place => place!.Value)];
    }

    private static double Cost(Area area, List<Area> taken, double width)
        => taken.Sum(area.Shared) + 40 * (Math.Max(0, -area.X) + Math.Max(0, area.X + area.Width - width));

    private static Area MarkOf(double x, double y) => new(x - Half, y - Half, 2 * Half, 2 * Half);

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
