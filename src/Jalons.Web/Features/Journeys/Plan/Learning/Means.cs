using Jalons.Core.Resources;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Journeys.Plan.Learning;

/// <summary>Pass numérique and CPF: the only means that a person may be asked to use.</summary>
public static class Means
{
    public const string Hint = "On ne demande rien d’autre à la personne.";

    public static readonly IReadOnlyList<Choice> All = [new(nameof(Contribution.PassNumerique), "Pass numérique"), new(nameof(Contribution.Cpf), "CPF")];

    public static Contribution Read(IEnumerable<string> ticked)
        => ticked.Aggregate(Contribution.None, (sum, name) => Enum.TryParse<Contribution>(name, out var one) ? sum | one : sum);

    public static List<string> Ticked(Contribution contribution)
        => [.. All.Select(choice => choice.Value).Where(name => contribution.HasFlag(Enum.Parse<Contribution>(name)))];
}
