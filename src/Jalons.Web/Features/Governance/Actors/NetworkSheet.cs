using Jalons.Core.Governance.Actors;
using Jalons.Core.Studies;
using Jalons.Documents;
using Jalons.Documents.Html;
using Jalons.Documents.Typography;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Sheets;
using Microsoft.AspNetCore.Html;

namespace Jalons.Web.Features.Governance.Actors;

/// <summary>The network of a territory as a figure with its reading, its scope and its source; the same on the page, in Word and in PowerPoint.</summary>
internal static class NetworkSheet
{
    public static Report Of(ActorNetwork network, CurrentUser me) => Typesetting.Of(Leaflet.Of(me.Programme, $"Le réseau, {network.Territory.Name}", me.Today, [new("Projet", network.Project.Name), new("Porteur", network.Lead)],
        [new("Qui oriente, qui forme") { Blocks = [FigureOf(network, me)] }]));

    public static IHtmlContent Html(ActorNetwork network, CurrentUser me)
    {
        var report = Of(network, me);
        return new HtmlString(HtmlFragment.Of(report.Sections[0].Blocks[0], Outline.Of(report)));
    }

    private static Figure FigureOf(ActorNetwork network, CurrentUser me)
    {
        var first = network.Prescribers.Concat(network.Providers).FirstOrDefault(node => node.Value is Cell.Count);
        return new(TitleOf(network), network.Chart)
        {
            Subtitle = "Nombre de parcours entre chaque structure et le projet.",
            Reading = first is null ? "Les effectifs sont trop faibles pour être lus." : $"{first.Value.Print} parcours passent entre « {first.Name} » et le projet.",
            Scope = $"Parcours du projet {network.Project.Name} dont la structure est connue, au {French.Date(me.Today)}.",
            Note = "Plus le trait est épais, plus les parcours sont nombreux. Un trait en pointillé est un petit effectif masqué.",
            Source = $"Suivi {me.Programme.Name}, données du jour.",
            AltText = "À gauche les structures qui orientent, au milieu le projet, à droite les structures qui forment ; des traits d’autant plus épais que les parcours sont nombreux.",
        };
    }

    private static string TitleOf(ActorNetwork network) => network.Prescribers.Count switch
    {
        0 => $"Aucune structure connue n’oriente encore vers {network.Project.Name}",
        1 => $"Un type de structure oriente vers {network.Project.Name}",
        var several => $"{French.Count(several)} types de structure orientent vers {network.Project.Name}",
    };
}
