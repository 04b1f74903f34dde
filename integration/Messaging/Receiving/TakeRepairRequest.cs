using System.Collections.Immutable;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>
/// A request that was made on 信用中国 asks for the repair of every entry that its document led to, in whatever field; a credit officer
/// decides.
/// </summary>
public static class TakeRepairRequest
{
    /// <summary>申请信用修复</summary>
    /// <param name="load">The facts of a stream, in order; none for one that is not there.</param>
    public static InboundAct OfPlatform(Func<StreamName, CancellationToken, Task<ImmutableArray<object>>> load) =>
        InboundAct.For<RepairRequest>(async (request, cancellation) =>
        {
            var subject = CreditSubject.Of(PartyId.Of(CreditCode.Parse(request.CreditCode)));
            var commands = ImmutableArray.CreateBuilder<object>();
            foreach (var field in Enum.GetValues<CreditDomain>())
            {
                var profile = new CreditProfileId(subject, field);
                foreach (var entry in (await load(new("credit.profile", profile.ToString()), cancellation).ConfigureAwait(false))
                    .OfType<CreditFactRecorded>().Where(entry => entry.DocumentNumber == request.DocumentNumber))
                    commands.Add(new ApplyRepair(profile, entry.Entry, request.Request, request.Commitment));
            }
            return commands.Count > 0
                ? commands.DrainToImmutable()
                : throw new NotTakenException(
                    "本系统无该文书形成的信用信息。", $"No credit entry of {request.CreditCode} rests on {request.DocumentNumber}.");
        });
}
