using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Processes.Following;

/// <summary>What registers of vehicles, alarms and waybills are asked; each answers when it has everything up to a position.</summary>
/// <param name="VehiclesUnder">Vehicles that are entered under the licence of a number.</param>
/// <param name="WaybillsNaming">Waybills, not over by now, that name a licence or certificate by its number.</param>
/// <param name="Handling">How the alarms of an enterprise's month were handled.</param>
public sealed record RoadRegisters(
    Func<string, long, CancellationToken, Task<ImmutableArray<VehicleKey>>> VehiclesUnder,
    Func<string, long, CancellationToken, Task<ImmutableArray<WaybillId>>> WaybillsNaming,
    Func<MonthOfAlarms, long, CancellationToken, Task<AlarmsHandled>> Handling)
{
    /// <summary>Of an installation without vehicles.</summary>
    public static RoadRegisters Empty { get; } = new(
        static (_, _, _) => Task.FromResult(ImmutableArray<VehicleKey>.Empty), static (_, _, _) => Task.FromResult(ImmutableArray<WaybillId>.Empty),
        static (_, _, _) => Task.FromResult(new AlarmsHandled(0, 0)));
}

/// <summary>Answers what processes ask for, as of the fact in hand: from the ledger, and from a read model that has everything up to it.</summary>
/// <param name="certificatesUnder">The vehicle certificates under a licence, by everything up to a position.</param>
/// <param name="heldBy">The licences that a party holds, by everything up to a position.</param>
public sealed partial class ProcessOutside(
    FactLedger ledger,
    FactCatalogue catalogue,
    Func<LicenceId, long, CancellationToken, Task<ImmutableArray<LicenceId>>> certificatesUnder,
    Func<PartyId, long, CancellationToken, Task<ImmutableArray<LicenceId>>> heldBy,
    RoadRegisters road)
{
    /// <summary>What a fact's stream said before it.</summary>
    public async Task<ImmutableArray<object>> Before(FactSeen seen, CancellationToken cancellation) =>
        [.. (await ledger.LoadContents(seen.Stream, 0, cancellation)).TakeWhile(fact => fact.Version < seen.Version).Select(fact => catalogue.Decode(fact))];

    /// <exception cref="LedgerUnavailableException">The database is away, or the read model is behind.</exception>
    public async Task<Outlook> Answer(ProcessQuestions questions, FactSeen seen, ReferenceSnapshot law, CancellationToken cancellation)
    {
        var licences = ImmutableDictionary.CreateBuilder<string, LicenceId>();
        foreach (var number in questions.LicenceNumbers.Distinct())
            if (await LicenceOf(number, cancellation) is { } licence) licences.Add(number, licence);
        var certificates = ImmutableArray.CreateBuilder<SubordinateCertificate>();
        if (questions.CertificatesUnder is { } above)
            foreach (var id in await certificatesUnder(above, seen.Position, cancellation))
            {
                var state = await Load(id, seen.Position, cancellation);
                certificates.Add(new(id, state.Number, state.Standing.IsUsable(), OrderOn(state)));
            }
        var held = ImmutableArray.CreateBuilder<HeldLicence>();
        if (questions.HeldBy is { } party)
            foreach (var id in await heldBy(party, seen.Position, cancellation))
            {
                var state = await Load(id, seen.Position, cancellation);
                held.Add(new(id, state.Number, state.Kind, state.Standing.IsUsable(), OrderOn(state), state.IssuedOn));
            }
        var streams = ImmutableDictionary.CreateBuilder<StreamName, ImmutableArray<object>>();
        foreach (var stream in questions.Streams.Distinct())
            streams.Add(stream, await UpTo(seen.Position, stream, cancellation));
        return new(law.Calendar, law.Figures, licences.ToImmutable(), certificates.ToImmutable(), streams.ToImmutable(), held.ToImmutable())
        {
            Standings = await StandingsOf(questions.Standings, seen, cancellation),
            Vehicles = questions.VehiclesUnder is { } over ? await VehiclesUnder(over, seen, cancellation) : [],
            Waybills = questions.Waybills is { } asked ? await WaybillsOf(asked, seen, cancellation) : [],
            Handled = questions.Handling is { } month ? await road.Handling(month, seen.Position, cancellation) : new(0, 0),
        };
    }

    /// <summary>A number is claimed by the application on which the certificate was issued, or by the licence that was taken over.</summary>
    private async Task<LicenceId?> LicenceOf(string number, CancellationToken cancellation)
    {
        if (await ledger.Holder(LicenceApplicationDecider.LicenceNumberClaim, number, cancellation) is not { } holder) return null;
        if (holder.Kind == LicensingActs.LicenceStreams) return LicenceId.Parse(holder.Key);
        var application = await ledger.LoadContents(holder, 0, cancellation);
        return application.Select(fact => catalogue.Decode(fact)).OfType<CertificateIssued>().LastOrDefault()?.Licence;
    }

    private async Task<Licence> Load(LicenceId id, long position, CancellationToken cancellation) =>
        (await UpTo(position, new(LicensingActs.LicenceStreams, id.ToString()), cancellation))
            .Cast<LicenceFact>().Aggregate(Licence.Initial, Licence.Evolve);

    /// <summary>What a stream said at a position, whatever it says now: asked again after a crash, a definition must hear the same.</summary>
    private async Task<ImmutableArray<object>> UpTo(long position, StreamName stream, CancellationToken cancellation) =>
        [.. (await ledger.LoadContents(stream, 0, cancellation)).TakeWhile(fact => fact.Position <= position).Select(fact => catalogue.Decode(fact))];

    private static string? OrderOn(Licence licence) => licence.EndedAs is null ? licence.Suspension?.DecisionNumber : null;
}
