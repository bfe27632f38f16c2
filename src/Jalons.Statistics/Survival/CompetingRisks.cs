namespace Jalons.Statistics.Survival;

/// <summary>Cumulative incidence of one cause: parallel lists by distinct time; the incidences of all causes and the survival add up to 1.</summary>
public sealed record IncidenceCurve(int Cause, IReadOnlyList<double> Times, IReadOnlyList<double> Incidence, IReadOnlyList<double> StdError)
{
    /// <summary>Incidence at any time.</summary>
    public double At(double time)
    {
        var incidence = 0.0;
        for (var i = 0; i < Times.Count && Times[i] <= time; i++) incidence = Incidence[i];
        return incidence;
    }
}

/// <summary>
/// Competing exits (method M07): when giving up before the handover is possible, 1 − Kaplan–Meier overstates the share that will be
/// equipped; the cumulative incidence does not.
/// </summary>
public static class CompetingRisks
{
    /// <summary>
    /// Aalen–Johansen: ΔF_k = Ŝ(t⁻)·d_k/n. Source: O. Aalen and S. Johansen, 1978; R: survfit on a factor event.
    /// </summary>
    public static IReadOnlyList<IncidenceCurve> Of(EventTable table) => [.. table.Events.Select((_, k) => Of(table, k))];

    private static IncidenceCurve Of(EventTable table, int cause)
    {
        var (all, risk, own) = (table.AllEvents(), table.AtRisk(), table.Events[cause]);
        var (incidence, errors) = (new double[risk.Length], new double[risk.Length]);
        var (survival, total) = (1.0, 0.0);
        var sums = new VarianceSums();
        for (var i = 0; i < risk.Length; i++)
        {
            total += survival * own[i] / risk[i];
            sums.Add(survival, total, own[i], all[i], risk[i]);
            survival *= (double)(risk[i] - all[i]) / risk[i];
            (incidence[i], errors[i]) = (total, Math.Sqrt(Math.Max(0, sums.At(total))));
        }
        return new(cause + 1, table.Times, incidence, errors);
    }

    /// <summary>Var F(t) = Σ (F(t) − F(s))²·d/(n(n−d)) + Σ S(s⁻)²·d_k(n − d_k)/n³ − 2Σ (F(t) − F(s))·S(s⁻)·d_k/n², expanded in powers of F(t): the multinomial variance of each step, carried to t.</summary>
    private sealed class VarianceSums
    {
        private double _square;
        private double _linear;
        private double _constant;

        public void Add(double survivalBefore, double incidence, double own, double all, double risk)
        {
            if (all == 0) return;

            var greenwood = risk > all ? all / (risk * (risk - all)) : 0;
            var cross = survivalBefore * own / (risk * risk);
            _square += greenwood;
            _linear -= 2 * incidence * greenwood + 2 * cross;
            _constant += incidence * incidence * greenwood + survivalBefore * survivalBefore * own * (risk - own) / (risk * risk * risk) + 2 * incidence * cross;
        }

        public double At(double incidence) => incidence * incidence * _square + incidence * _linear + _constant;
    }
}
