using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Partner;

/// <summary>
/// What those report who watch roads: plausible captures of a weigh station's vendor, and checks of a toll operator. The n-th report of a
/// site is always the same, but for its time.
/// </summary>
internal static class Reports
{
    private static readonly TruckSeen Articulated = new(
        TruckBody.Combination,
        [
            new(1, Driven: false, TyreFitting.SingleTyre), new(2, Driven: true, TyreFitting.DualTyres, SpacingMm: 1350),
            new(3, Driven: false, TyreFitting.DualTyres, OnTrailer: true, SpacingMm: 1310),
        ],
        RegisteredMassKg: 49000);

    /// <param name="kind"><c>weigh-capture</c> or <c>entry-check</c>.</param>
    /// <param name="number">From 1.</param>
    /// <param name="truck">Number of the plate of a yellow-plated truck; null for another one each time.</param>
    /// <param name="weight">Total mass in kg; null for something plausible.</param>
    /// <exception cref="ArgumentException">Nobody reports such things.</exception>
    public static PartnerMessage Of(string kind, string partner, Guid site, string device, int number, Instant now, string? truck = null, int? weight = null)
    {
        var random = new Random(number);
        var (plausible, another) = (random.Next(42, 61) * 1000 + random.Next(0, 10) * 100, $"粤A{random.Next(10000, 100000)}");
        var (gross, plate) = (weight ?? plausible, truck ?? another);
        int[] loads = [gross / 8, gross / 7, gross / 7, gross / 6, gross / 6];
        int[] axles = [.. loads, gross - loads.Sum()];
        PartnerMessage report = kind switch
        {
            "weigh-capture" => new WeighCapture(
                Number(number), site, device, now, "2", TravelDirection.Rising, random.Next(40, 80), plate, "Yellow",
                random.Next(truck is null ? 900 : 960, 1000), Articulated, [.. axles], gross, [new(PictureView.Front, Digest("front")), new(PictureView.Side, Digest("side")), new(PictureView.Rear, Digest("rear"))],
                Digest("pack"), [], new(Digest("film"), 6)),
            "entry-check" => new EntryCheckReport(
                Number(number), site, device, now, "3", plate, "Yellow", Articulated, [.. axles], gross, Admitted: gross <= 49000, Digest("picture")),
            _ => throw new ArgumentException($"Nobody reports '{kind}': say weigh-capture or entry-check.", nameof(kind)),
        };
        return report with { Envelope = new(Replies.IdOf($"{partner}/{kind}/{site}/{number}"), partner, $"{site}/{number}", now) };

        string Digest(string what) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{site}/{number}/{what}")));
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
