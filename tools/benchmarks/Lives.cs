using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using Regulatory.Specs.Support;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Bench;

/// <summary>
/// The lives of licences, five facts each: issued, reviewed, suspended, resumed, reviewed again. The first <see cref="Holders"/>
/// licences are those of operators of dangerous goods transport; all others are certificates of their vehicles.
/// </summary>
internal static class Lives
{
    public const int Facts = 5;
    public const int Holders = 2_000;

    /// <summary>Raised whenever another record comes of the same numbers.</summary>
    public const int Edition = 1;

    private const int Interleaved = 1_000;
    private static readonly ActEnvelope Envelope = new("issuer:440106-1001", "Issuer", "440106", null, null, "matter-1", "17", "0.1.0");

    private static readonly ImmutableArray<DivisionCode> Counties =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "seeds", "divisions.csv")).Skip(1).Select(line => line.Split(','))
            .Where(cells => cells[1] == "county").Select(cells => DivisionCode.Parse(cells[0])),
    ];

    private static readonly ImmutableArray<CreditCode> Codes = [.. Enumerable.Range(0, Holders).Select(CodeOf)];

    public static LicenceId Id(int i) => new(new Guid(i, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));

    public static CreditCode HolderCode(int holder) => Codes[holder];

    public static DivisionCode Division(int i) => Counties[i % Holders % Counties.Length];

    public static string Number(int i) => string.Create(CultureInfo.InvariantCulture, $"粤交运管许可字{Division(i)}第{i:D7}号");

    public static int OfNumber(string number) => int.Parse(number[^8..^1], CultureInfo.InvariantCulture);

    public static LocalDate ReviewAfter(int i, int step) => new LocalDate(2027, 3, 5).PlusDays(i % 300).PlusYears(step == 4 ? 2 : step >= 1 ? 1 : 0);

    /// <summary>Appends all lives, those of 1,000 licences interleaved, 100 facts an act.</summary>
    /// <returns>Facts a second.</returns>
    public static async Task<double> Append(FactLedger ledger, FactCatalogue catalogue, int licences)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (var first = 0; first < licences; first += Interleaved)
            for (var step = 0; step < Facts; step++)
                await Task.WhenAll(Enumerable.Range(first, Math.Min(Interleaved, licences - first)).Chunk(100).Select(async some =>
                {
                    var outcome = await ledger.Append(new(
                        Guid.CreateVersion7(), "bench", "0",
                        [.. some.Select(i => new StreamAppend(new("licensing.licence", Id(i).ToString()), step, [catalogue.Encode(Fact(i, step))]))],
                        [], CommandOutcome.Accepted, Envelope));
                    if (outcome is not Appended) throw new InvalidOperationException($"Not appended: {outcome}");
                }));
        return licences * Facts / clock.Elapsed.TotalSeconds;
    }

    private static LicenceFact Fact(int i, int step)
    {
        var on = new LocalDate(2026, 3, 6).PlusDays(step);
        return step switch
        {
            0 => Issued(i, on),
            1 or 4 => new AnnualReviewPassed(on, ReviewAfter(i, step), on),
            2 => new LicenceSuspended(SuspensionKind.SuspensionForRectification, "粤交罚〔2027〕3号", on, null, on),
            _ => new LicenceResumed("粤交复〔2027〕1号", "粤交罚〔2027〕3号", on),
        };
    }

    private static LicenceIssued Issued(int i, LocalDate on)
    {
        var holder = i % Holders;
        var code = Codes[holder];
        var vehicle = i >= Holders;
        return new(
            Number(i), new ApplicationId(Id(i).Value), ItemNumber.Parse(vehicle ? "GD-RT-10" : "GD-RT-05"),
            vehicle ? LicenceKind.VehicleCertificate : LicenceKind.DangerousGoodsOperation,
            new(PartyId.Of(code), ApplicantKind.Organisation, $"广州第{holder}危险品运输有限公司", code, null, null, null, null), Division(i),
            "县区交通运输局",
            vehicle
                ? new("重型罐式货车（3类）", "Heavy tank lorry, class 3", [], ["重型罐式货车"], ["3"])
                : new("道路危险货物运输（3类）", "Dangerous goods, class 3", ["3类"], [], ["3"]),
            LicenceTerm.OfYears(on, 4), new Deadline(on.PlusYears(4).PlusDays(-31), false), new(new string('a', 64), 4_096),
            vehicle ? Id(holder) : null, ReviewAfter(i, 0), on);
    }

    /// <summary>An invented code; its last character is the one that makes it right.</summary>
    public static CreditCode CodeOf(int holder) => "0123456789ABCDEFGHJKLMNPQRTUWXY"
        .Select(check => CreditCode.TryParse(string.Create(CultureInfo.InvariantCulture, $"91440101MA5A{holder:D5}{check}"), null, out var code) ? code : (CreditCode?)null)
        .First(code => code is not null)!.Value;
}
