using Regulatory.Domain.Processes;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>What a process tells or asks a partner, and waits for the receipt of: the fact says to whom, and under which id.</summary>
public static class TellProcessNotice
{
    public static readonly Telling Telling = new(typeof(ProcessNotice), Of, typeof(AcknowledgementAwaited)) { IsAddressed = true };

    private static ProcessNotice? Of(FactSeen seen, string partner)
    {
        var awaited = (AcknowledgementAwaited)seen.Fact;
        return awaited.Partner == partner
            ? new(
                seen.Told, awaited.MessageId, $"{seen.Stream.Kind[ProcessNames.StreamsOf("").Length..]}/{seen.Stream.Key}", awaited.Notice, awaited.Content, awaited.Due.Due,
                awaited.Basis)
            : null;
    }
}
