namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Controls the vehicle 车辆控制 0x8500.</summary>
/// <param name="Controls">
/// Id and value. To 2013 one control with id 0, the flags (bit 0 doors: 0 unlock, 1 lock); 2019 any number, of which 0x0001 is the doors
/// (0 lock, 1 unlock).
/// </param>
public sealed record VehicleControl(IReadOnlyList<KeyValuePair<ushort, byte>> Controls) : Message
{
    public const ushort MessageId = 0x8500;

    public override ushort Id => MessageId;

    internal static VehicleControl Read(ref BodyReader body, Edition edition)
    {
        if (edition is not Edition.Jt2019) return new([new(0, body.U8())]);
        var count = body.U16();
        var controls = new KeyValuePair<ushort, byte>[Math.Min(count, body.Left / 3)];
        for (var i = 0; i < controls.Length; i++) controls[i] = new(body.U16(), body.U8());
        if (controls.Length != count) body.Note(nameof(Controls), $"{count} declared, {controls.Length} there");
        return new(controls);
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        if (edition is not Edition.Jt2019)
        {
            to.U8(Controls[0].Value);
            return;
        }
        to.U16(checked((ushort)Controls.Count));
        foreach (var (id, value) in Controls)
        {
            to.U16(id);
            to.U8(value);
        }
    }
}
