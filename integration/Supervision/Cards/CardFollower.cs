using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Supervision.Cards;

/// <summary>
/// Enters in the duty logs who takes and leaves the wheel, by the cards that terminals read, in the order in which they were stored. One host
/// of the cluster does it at a time. Each act has the id of its frame, so that what is done twice after a crash is on record once; what cannot
/// be entered is kept with the reason.
/// </summary>
public sealed partial class CardFollower(
    CardRows cards, CardReadings readings, CardKnowledge knowledge, Executor executor, Pseudonyms pseudonyms, ILogger<CardFollower> log)
{
    /// <summary>Name of the checkpoint; its position is the frame of the last card that is done.</summary>
    public const string Reader = "terminals:cards";

    /// <summary>A card that says it is older than what tracks are watched by has no clock: it counts when it arrived.</summary>
    private static readonly Duration Oldest = SupervisionEngine.Memory;

    private static readonly Actor Gateway =
        new("system:terminal-gateway", "Terminal gateway", [Role.System], DivisionCode.Parse("440000"), "");

    /// <summary>Takes the next cards.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="LedgerUnavailableException">The database is away, or the book of duties behind: to be asked again.</exception>
    /// <exception cref="Npgsql.NpgsqlException">The turn has ended.</exception>
    public async Task<int> Next(ReaderTurn turn, CancellationToken stop)
    {
        var next = await cards.After(turn.Position, stop).ConfigureAwait(false);
        if (next.Count == 0) return 0;
        var vehicles = new Dictionary<string, VehicleKey>();
        foreach (var phone in next.Select(card => card.Phone).Distinct())
            if (await knowledge.VehicleOf(phone, stop).ConfigureAwait(false) is { } vehicle)
                vehicles[phone] = vehicle;
        var wheels = new Wheels(await knowledge.DutiesOf(
            [.. next.Select(card => card.Card.Certificate).OfType<string>().Distinct()], [.. vehicles.Values.Distinct()], stop).ConfigureAwait(false));
        foreach (var card in next)
        {
            var reading = await Take(card, vehicles.TryGetValue(card.Phone, out var vehicle) ? vehicle : null, wheels, stop).ConfigureAwait(false);
            if (reading.Outcome is not (CardOutcome.Inserted or CardOutcome.Removed)) NotEntered(log, card.Frame, reading.Outcome, reading.Rule?.ToString() ?? "");
            await readings.Keep(reading, stop).ConfigureAwait(false);
        }
        await turn.MoveTo(next[^1].Frame, stop).ConfigureAwait(false);
        return next.Count;
    }

    private async Task<CardReading> Take(StoredCard stored, VehicleKey? of, Wheels wheels, CancellationToken stop)
    {
        var card = stored.Card;
        var at = card.At is { } told && told <= stored.ReceivedAt && told >= stored.ReceivedAt - Oldest ? told : stored.ReceivedAt;
        if (of is not { } vehicle) return new(stored.Frame, at, CardOutcome.UnknownVehicle, Driver: DriverOf(card, wheels));
        if (card.State == 2) return await Leave(stored.Frame, vehicle, at, wheels, stop).ConfigureAwait(false);
        if (card.Card is not (null or Terminals.Jt808.CardReading.Done)) return new(stored.Frame, at, CardOutcome.Unread);
        if (DriverOf(card, wheels) is not { } driver) return new(stored.Frame, at, CardOutcome.UnknownDriver);

        var reading = new CardReading(stored.Frame, at, CardOutcome.Inserted, Driver: driver, Assigned: wheels.AssignedTo(vehicle, driver));
        if ((await readings.Before(stored, stop).ConfigureAwait(false)).IsFlapping(driver, at)) return reading with { Outcome = CardOutcome.Flapping };
        var outcome = await Give(new InsertCard(driver, vehicle, at), $"{stored.Frame}/in", stop).ConfigureAwait(false);
        // Another enterprise's driver takes nobody's wheel: by the record it stays whoever's it was.
        if (outcome is not ActRefused { Refusal.Rule: var rule } || rule != DriverOfTheEnterprise.Id)
            await MakeWay(stored.Frame, vehicle, driver, at, wheels, stop).ConfigureAwait(false);
        switch (outcome)
        {
            case ActAccepted or CommandIdReused:
                wheels.Take(driver, vehicle);
                return reading;
            case ActRefused refused:
                return reading with { Outcome = CardOutcome.Refused, Rule = refused.Refusal.Rule };
            default:
                // There is no log: nobody's matter.
                return reading with { Outcome = CardOutcome.UnknownDriver };
        }
    }

    /// <summary>There is one slot: whoever was at this wheel has taken out the card.</summary>
    private async Task MakeWay(long frame, VehicleKey vehicle, PartyId driver, Instant at, Wheels wheels, CancellationToken stop)
    {
        foreach (var former in wheels.At(vehicle).Where(other => other != driver))
            if (await Give(new RemoveCard(former, vehicle, at), $"{frame}/out/{former}", stop).ConfigureAwait(false) is ActAccepted)
                wheels.Leave(former);
    }

    /// <summary>Taken out, a card says nothing of its owner: it is whoever was at this wheel.</summary>
    private async Task<CardReading> Leave(long frame, VehicleKey vehicle, Instant at, Wheels wheels, CancellationToken stop)
    {
        var reading = new CardReading(frame, at, CardOutcome.NobodyAtWheel);
        foreach (var driver in wheels.At(vehicle))
        {
            var outcome = await Give(new RemoveCard(driver, vehicle, at), $"{frame}/out/{driver}", stop).ConfigureAwait(false);
            if (outcome is ActRefused refused) return reading with { Outcome = CardOutcome.Refused, Rule = refused.Refusal.Rule };
            wheels.Leave(driver);
            reading = reading with { Outcome = CardOutcome.Removed };
        }
        return reading;
    }

    /// <summary>By the identity number where the card has one, else by the number of the qualification, which may be the same number.</summary>
    private PartyId? DriverOf(DriverIdentity card, Wheels wheels)
    {
        if (ResidentId.TryParse(card.IdentityCard, null, out var id)) return pseudonyms.PartyOf(id);
        if (card.Certificate is not { Length: > 0 } certificate) return null;
        if (wheels.Of(certificate) is { } known) return known;
        return ResidentId.TryParse(certificate, null, out var same) ? pseudonyms.PartyOf(same) : null;
    }

    private Task<ActOutcome> Give(DutyCommand command, string occasion, CancellationToken stop) =>
        executor.Execute(new(command, CommandIds.Derived($"regulatory/terminals/card/{occasion}"), Gateway), stop);

    [LoggerMessage(LogLevel.Information, "The card of frame {Frame} is not entered: {Outcome} {Rule}")]
    private static partial void NotEntered(ILogger log, long frame, CardOutcome outcome, string rule);
}
