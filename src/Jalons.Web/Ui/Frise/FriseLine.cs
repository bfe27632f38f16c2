namespace Jalons.Web.Ui.Frise;

/// <summary>Geometry of the thin frise, shared by its marks and by the slanted heads above it. Units are CSS pixels.</summary>
public sealed record FriseLine(double Step, double Radius)
{
    public const int Height = 28;
    private const int GroupGap = 8;
    private const double BandMargin = 17;

    public static readonly FriseLine List = new(32, 7.6);
    public static readonly FriseLine Mobile = new(30, 7.6);
    public static readonly FriseLine ToDo = new(22, 6.2);

    public double Width => X(FriseView.Length - 1) + Radius + 1;

    public double BandStart => X(2) - Band;

    public double BandWidth => X(5) - X(2) + (2 * Band);

    // Services (third to sixth milestone) stand apart from entry and follow-up.
    public double X(int milestone) => Radius + 1 + (milestone * Step) + (milestone >= 2 ? GroupGap : 0) + (milestone >= 6 ? GroupGap : 0);

    private double Band => Math.Min(BandMargin, Step / 2);
}
