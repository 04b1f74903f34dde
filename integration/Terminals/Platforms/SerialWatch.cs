namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>Notices what is missing in a platform's serials 报文序列号, over a reconnection, too: unless it counts from the beginning again.</summary>
internal sealed class SerialWatch
{
    /// <summary>So many frames are not lost while a platform is still connected.</summary>
    private const uint Most = 1_000_000;

    private uint? last;

    /// <summary>Looks at the serial of the next frame.</summary>
    /// <param name="beginsAnew">Whether it has just logged in, and may count from the beginning again.</param>
    /// <returns>How many were passed over; null when the serial did not go up.</returns>
    public int? See(uint serial, bool beginsAnew)
    {
        var ahead = last is { } before ? unchecked(serial - before) : 1u;
        if (ahead is 0 or > int.MaxValue)
        {
            // What is sent again leaves the count where it was.
            if (!beginsAnew) return null;
            last = serial;
            return 0;
        }
        last = serial;
        return ahead > Most ? 0 : (int)ahead - 1;
    }
}
