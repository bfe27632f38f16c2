namespace Jalons.Core.Demo.Lives;

/// <summary>Invented surnames with real first names, in families that sound together, as in a département where the world lives.</summary>
internal static class Names
{
    private static readonly NameFamily[] Families =
    [
        new(Split("Tavernoy Berliou Chavardin Lormeau Pradelis Vauquois Gresselin Marchenoir Bourdelin Fontremy Delorzac Rouvière-Blin Castanoy Hautfort Mesnilard Grandvallet Picquenard Saulneron Corbinel Aubrelin"),
            Split("Sandrine Nathalie Camille Julie Manon Sylvie Chloé Lucie Élodie Martine Laure Océane"), Split("Nicolas Kevin Thomas Jean-Marc Bruno Lucas Mathieu Patrick Hugo Sébastien Alexis Didier")),
        new(Split("Benadri Tahmouni Larkazi Guelmani Boudrissa Haddouche-Rami Mezrani Cherkadi Zerouati Ouakadi Belhassim Hamrouchi Sefraoui-Lani Khelladri Brahmouni Nedjari Toumiri Aïtkaci Lounasri Djebrouni"),
            Split("Nadia Samira Leïla Fatiha Yasmine Karima Soraya Imane Malika Amel Nora Zohra"), Split("Rachid Karim Yanis Mehdi Samir Farid Nabil Sofiane Hakim Walid Mourad Amine")),
        new(Split("Diakonda Toumaré Kanouta Sissakho-Ba Coulibara Fofannou Kébaré Traourou Doumbissa Camarou Bathilé Sylladou Konatou Dembarou Niangady Sakhoré Wagué-Lo Soumarou Gassamba Tandiarou"),
            Split("Mariama Aminata Fatou Awa Kadiatou Bintou Aïssata Oumou Rokia Djénéba Coumba Hawa"), Split("Moussa Ibrahim Mamadou Ousmane Boubacar Abdoulaye Cheick Lassana Souleymane Amadou Bakary Sékou")),
        new(Split("Sivakumal Rajendiran Thevarani Kanapathi Balasuri Muruganthi Selvarasan Nadarajil Vijayendra Yogarathi Hossandi Rahmanul Chowdhari Ahmedzi Akhtarou Begumati"),
            Split("Lakshmi Priya Shanthi Nirmala Kavitha Rekha Anita Sumathi"), Split("Suresh Kumar Rajan Mohan Arul Siva Prakash Nizam")),
        new(Split("Popelescu Dumitran Ionasco Radulean Kovalcik Petrovan Marinkic Stoyanel Bogdaniuk Lupanescu Vasilenka Horvatin"),
            Split("Ionela Elena Mihaela Daniela Svetlana Irina Ana Vesna"), Split("Ion Andrei Marius Viktor Dragan Bogdan Stefan Pavel")),
        new(Split("Célestinor Marolany Joseph-Alban Fanchette-Roy Zamorin Lucestin Pierre-Noël Hilarion-Bey Ferreirade Mendonçal Tavarinho Lopesque Baptistoin Désirade Louisaint Jeanvilus"),
            Split("Marie-Line Rose Ketty Guerda Fabiola Sonia Micheline Carla"), Split("Jocelyn Wilner Rony Jean-Robert Fabrice Tony Paulo Nelson")),
        new(Split("Zhanglin Chenwei Linhao Nguyenel Tranvanh Phamliet Huynhoc Wangmei Souksavanh Keomany"),
            Split("Mei Xiao Lan Thi-Mai Linh Bopha"), Split("Wei Jun Minh Tuan Sokha Bao")),
    ];

    private static readonly double[] Shares = [0.22, 0.26, 0.24, 0.10, 0.06, 0.08, 0.04];

    /// <summary>A first name and a surname, mostly of one family.</summary>
    public static (string First, string Last) Draw(Pcg random, bool woman)
    {
        var surnames = Family(random);
        var firstNames = random.Happens(0.85) ? surnames : Family(random);
        return (random.One(woman ? firstNames.Women : firstNames.Men), random.One(surnames.Surnames));
    }

    private static NameFamily Family(Pcg random)
    {
        var at = random.Uniform();
        for (var i = 0; i < Families.Length - 1; i++)
            if ((at -= Shares[i]) < 0) return Families[i];
        return Families[^1];
    }

    private static string[] Split(string names) => names.Split(' ');

    private sealed record NameFamily(string[] Surnames, string[] Women, string[] Men);
}
