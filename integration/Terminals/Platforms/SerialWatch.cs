namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>Notices what is missing in a platform's serials 报文序列号. One that begins anew begins with a lower serial, or one far ahead.</summary>
internal sealed class SerialWatch
{
    /// <summary>So many frames are not lost while a platform is still connected.</summary>
    private const uint Most = 1_000_000;

    private uint? last;

    /// <summary>Looks at the serial of the next frame.</summary>
    /// <returns>How many were passed over; null when the serial did not go up.</returns>
    public int? See(uint serial)
    {
        var ahead = last is { } before ? unchecked(serial - before) : 1u;
        if (ahead is 0 or > int.MaxValue)
        {
            // A resend leaves the count where it was; a platform that has begun anew goes on from here.
            if (ahead != 0 && unchecked(last!.Value - serial) > 64) last = serial;
            return null;
        }
        last = serial;
        return ahead > Most ? 0 : (int)ahead - 1;
    }
}
