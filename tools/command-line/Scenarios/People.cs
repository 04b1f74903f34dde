using Bogus;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;

namespace Regulatory.Regctl.Scenarios;

/// <summary>Invented companies, persons and vehicles with identifiers whose check digits hold; the same seed, the same people.</summary>
/// <param name="city">Where companies sit; their names begin with it.</param>
/// <param name="districts">Codes of the districts where companies and persons are registered.</param>
/// <param name="plates">Province and letter of the city's plates.</param>
public sealed class People(Faker faker, string city = "广州", string[]? districts = null, string plates = "粤A")
{
    private const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string PlateAlphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
    private static readonly int[] CreditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly int[] ResidentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly int[] VinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    private static readonly string[] Guangzhou = ["440103", "440104", "440105", "440106", "440111", "440112", "440113"];
    private static readonly string[] Brands = ["穗安", "南粤", "珠江", "羊城", "岭南", "粤运", "广达", "顺丰达", "粤海", "捷通", "宏远", "联成"];
    private readonly string[] districts = districts ?? Guangzhou;
    private readonly HashSet<string> names = [];
    private readonly HashSet<string> taken = [];

    public Randomizer Random => faker.Random;

    /// <param name="trade">What the company does: 客运, 物流, 港务.</param>
    public Applicant Company(string trade)
    {
        string name;
        do name = $"{city}{Random.ArrayElement(Brands)}{faker.Name.LastName()}{trade}有限公司";
        while (!names.Add(name));
        return new(
            ApplicantKind.Organisation, name, CreditCode(), Telephone: Telephone(), LegalRepresentative: PersonName());
    }

    /// <summary>Somebody between 25 and 50 on the first day of 2026.</summary>
    public Applicant Person() =>
        new(ApplicantKind.NaturalPerson, PersonName(), ResidentId: ResidentId(), Telephone: Telephone());

    /// <summary>Somebody of sixteen or seventeen in the middle of 2026.</summary>
    public Applicant Young() =>
        new(ApplicantKind.NaturalPerson, PersonName(), ResidentId: ResidentId(new LocalDate(2008, 12, 1).PlusDays(Random.Int(0, 300))), Telephone: Telephone());

    public string PersonName() => faker.Name.LastName() + faker.Name.FirstName();

    /// <summary>A plate of the city and the VIN of the vehicle: <c>粤A5J8K2 (黄) LZZ5ELNDXRN339563</c>.</summary>
    public string Vehicle() => $"{plates}{Alphanumeric(PlateAlphabet, 5)} (黄) {Vin()}";

    /// <summary>The plate of a truck of the city, which no other of them carries.</summary>
    public Plate Truck()
    {
        string number;
        do number = plates + Alphanumeric(PlateAlphabet, 5);
        while (!taken.Add(number));
        return Plate.Of(number, PlateColour.Yellow);
    }

    public CreditCode CreditCode()
    {
        var organisation = "MA5" + Alphanumeric("ABCDEFGHJKLMNPQRTUWXY0123456789", 5);
        var sum = organisation.Select((c, i) => OrganisationWeights[i] * (char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10)).Sum();
        var check = (11 - sum % 11) switch { 10 => 'X', 11 => '0', var digit => (char)('0' + digit) };
        var body = "91" + Random.ArrayElement(districts) + organisation + check;
        var total = body.Select((c, i) => CreditAlphabet.IndexOf(c, StringComparison.Ordinal) * CreditWeights[i]).Sum();
        return Domain.Kernel.CreditCode.Parse(body + CreditAlphabet[(31 - total % 31) % 31]);
    }

    public ResidentId ResidentId() => ResidentId(new LocalDate(1976, 1, 1).PlusDays(Random.Int(0, 9_000)));

    private ResidentId ResidentId(LocalDate born)
    {
        var body = $"{Random.ArrayElement(districts)}{born:yyyyMMdd}{Random.Int(1, 998):000}";
        return Domain.Kernel.ResidentId.Parse(body + "10X98765432"[body.Select((c, i) => (c - '0') * ResidentWeights[i]).Sum() % 11]);
    }

    public string Vin()
    {
        var body = "LZ" + Alphanumeric("ABCDEFGHJKLMNPRSTUVWXYZ", 6) + "0" + Random.ArrayElement(["P", "R", "S", "T"]) + "N"
            + Random.Int(0, 999_999).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
        var sum = body.Select((c, i) => VinValue(c) * VinWeights[i]).Sum() % 11;
        return body[..8] + (sum == 10 ? 'X' : (char)('0' + sum)) + body[9..];
    }

    private string Telephone() => "1" + Random.ArrayElement(["35", "38", "39", "59", "86"]) + Alphanumeric("0123456789", 8);

    private string Alphanumeric(string alphabet, int length) =>
        new([.. Enumerable.Range(0, length).Select(_ => alphabet[Random.Int(0, alphabet.Length - 1)])]);

    // A to H count 1 to 8, J to R 1 to 9 without O and Q, S to Z 2 to 9 (GB 16735).
    private static int VinValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'H' => c - 'A' + 1,
        >= 'J' and <= 'R' => c - 'J' + 1,
        _ => c - 'S' + 2,
    };
}
