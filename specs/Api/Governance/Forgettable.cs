using System.Text.Json;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Governance;

/// <summary>A driver whose licence, taken over from an earlier register, expired so long ago that they may be forgotten.</summary>
internal sealed class Forgettable(RunningHost host, string residentId)
{
    public string Name => $"欧阳{Licence:n}";

    public Guid Licence { get; } = Guid.CreateVersion7();

    public string Number => $"粤交运管许可穗字{Licence:n}号";

    public string Party => host.Installation.Pseudonyms.PartyOf(ResidentId.Parse(residentId)).Value;

    public string RequestNumber => $"删〔2026〕{Licence:n}";

    /// <summary>Brings requests forward; somebody else decides.</summary>
    public Desk Clerk => host.As("440000", Role.WindowClerk);

    public Task<Desk> Superior => host.As("superior-gd");

    /// <param name="until">Last day of validity.</param>
    public async Task<long> Imported(string until = "2014-12-31") => (await (await Superior).Act("importLicence", new
    {
        licence = Licence, number = Number, sourceSystem = "gd-yunzheng", sourceKey = $"XK-{Licence:n}", checksum = new string('0', 64),
        item = "GD-RT-13", kind = "FREIGHT_DRIVER", division = "440100", authority = "广州市交通运输局",
        holder = new { kind = "NATURAL_PERSON", name = Name, residentId, telephone = "13800138000" },
        scope = new { text = "道路货物运输驾驶员" }, from = "2009-01-01", until, standing = "EXPIRED",
    })).Position;

    public Task<ActAnswer> Request() => Clerk.Act("requestErasure", new { subject = Party, basis = "REQUEST_OF_THE_SUBJECT", requestNumber = RequestNumber });

    public async Task<ActAnswer> Erase() => await (await Superior).Act("eraseSubject", new { subject = Party, requestNumber = RequestNumber });

    /// <summary>Imported, asked for and erased; the position of the erasure.</summary>
    public async Task<long> Erased()
    {
        await Imported();
        (await Request()).Position.ShouldBePositive();
        return (await Erase()).Position;
    }

    /// <summary>What a clerk of the division reads of the licence.</summary>
    public async Task<JsonElement> Read(long atLeast, long? knownAt = null) => (await (await host.As("clerk-gz")).Read(
        "query($id: ID!, $at: LedgerPosition, $known: KnownAt) { licence(id: $id, atLeast: $at, knownAt: $known) { holder personName } }",
        new { id = Licence, at = Answering.Position(atLeast), known = knownAt is { } position ? Answering.Position(position) : null }))
        .GetProperty("licence");
}
